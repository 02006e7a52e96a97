import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../workspace/files/temporary-folder.ts';
import { midlint, midlintJson } from './command.ts';

const wordy = 'She sold the piano in order to pay the rent.\n';
const off = '{ "rules": { "wordy-phrase": "off" } }';

/** How many findings each file has. */
function counts(folder: string, args: readonly string[] = []): Record<string, number> {
  return Object.fromEntries(
    midlintJson(folder, args).map(({ path, findings }) => [path, findings.length]),
  );
}

describe('midlint with a config', () => {
  test('should use the nearest one for each file', () => {
    const folder = temporaryFolder({
      '.midlintrc.json': '// ours\n{ "rules": { "verbosity": "off", }, }',
      'a.md': wordy,
      'sub/.midlintrc.yaml': 'rules:\n  wordy-phrase: error\n',
      'sub/b.md': wordy,
      'sub/deep/package.json': `{ "midlint": ${off} }`,
      'sub/deep/c.md': wordy,
    });
    expect(counts(folder)).toEqual({ 'a.md': 0, 'sub/b.md': 1, 'sub/deep/c.md': 0 });
  });

  test('should use the one --config names, and no other', () => {
    const folder = temporaryFolder({
      'off.json': off,
      '.midlintrc.json': 'this is broken',
      'a.md': wordy,
    });
    expect(counts(folder, ['--config', 'off.json'])).toEqual({ 'a.md': 0 });
    const missing = midlint(folder, ['--config', 'none.json']);
    expect(missing.code).toBe(2);
    expect(missing.stderr).toContain('midlint: none.json:1:1: error: No such config file.\n');
  });

  test('should report every mistake at its line, lint nothing, and exit with 2', () => {
    const folder = temporaryFolder({
      '.midlintrc.json': '{\n  "profle": "docs",\n  "rules": {\n    "wordy-phrse": "off"\n  }\n}\n',
      'sub/.midlintrc.yaml': '\nallow: yes\n',
      'a.md': wordy,
      'sub/b.md': wordy,
    });
    const ran = midlint(folder, ['--fix', '--format', 'json', '--output', 'report.json']);
    expect(ran.code).toBe(2);
    expect(ran.stdout).toBe('');
    expect(ran.stderr.split('\n').sort()).toEqual([
      '',
      'midlint: .midlintrc.json:2:3: error: Unknown key "profle". Did you mean "profile"?',
      'midlint: .midlintrc.json:4:5: error: Unknown rule "wordy-phrse". Did you mean "wordy-phrase"?',
      'midlint: Nothing was linted. Mend the configuration first.',
      'midlint: sub/.midlintrc.yaml:2:8: error: "allow" must be a list of words and phrases.',
    ]);
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(wordy);
    expect(() => readFileSync(join(folder, 'report.json'))).toThrow();
  });

  test('should go on when a config is only not read', () => {
    const folder = temporaryFolder({
      '.midlintrc.json': off,
      '.midlintrc.yml': 'profile: docs',
      'a.md': wordy,
    });
    const ran = midlint(folder, []);
    expect(ran.code).toBe(0);
    expect(ran.stderr).toMatch(/^midlint: \.midlintrc\.yml:1:1: warning: Not read, .+\n$/);
  });

  test('should leave out what is ignored, and say so of a file that is named', () => {
    const folder = temporaryFolder({
      '.midlintrc.json': '{ "ignore": ["drafts/**"] }',
      'drafts/a.md': wordy,
      'b.md': wordy,
    });
    expect(counts(folder)).toEqual({ 'b.md': 1 });
    const ran = midlint(folder, ['drafts/a.md', '--fail-on', 'hint']);
    expect(ran.code).toBe(0);
    expect(ran.stderr).toBe(
      'midlint: drafts/a.md: not linted, because "ignore" in the config leaves it out.\n',
    );
  });

  test('should honour allow and overrides', () => {
    const folder = temporaryFolder({
      '.midlintrc.yaml': 'overrides:\n  - files: [posts/*.md]\n    allow: [in order to]\n',
      'posts/a.md': wordy,
      'b.md': wordy,
    });
    expect(counts(folder)).toEqual({ 'b.md': 1, 'posts/a.md': 0 });
  });

  test('should put --rule over the config', () => {
    const folder = temporaryFolder({ '.midlintrc.json': off, 'a.md': wordy });
    expect(counts(folder, ['--rule', 'verbosity=hint'])).toEqual({ 'a.md': 1 });
    expect(counts(folder, ['--rule', 'wordy-phrase=hint', '--rule', 'wordy-phrase=off'])).toEqual({
      'a.md': 0,
    });
  });
});
