import { readFileSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../workspace/files/temporary-folder.ts';
import { midlint, midlintJson } from './command.ts';

/** One finding of `wordy-phrase`, which has a safe fix. */
const wordy = 'She sold the piano in order to pay the rent.\n';
const clean = 'She sold the piano to pay the rent.\n';
const asError = ['--rule', 'wordy-phrase=error'];

describe('midlint lint', () => {
  test('should report for people, and exit with 1 for findings', () => {
    const folder = temporaryFolder({ 'docs/a.md': `# Piano\n\n${wordy}`, 'b.md': clean });
    const ran = midlint(folder, ['lint', '.', ...asError]);
    expect(ran.stderr).toBe('');
    expect(ran.stdout).toMatch(
      /^docs\/a\.md\n {2}3:20 {2}error {2}.+ {2}wordy-phrase\n\n1 finding \(1 error\) in 2 files\.\n1 can be fixed with --fix\.\n$/,
    );
    expect(ran.code).toBe(1);
  });

  test('should lint the working directory when nothing else is said', () => {
    const folder = temporaryFolder({ 'a.md': wordy });
    expect(midlint(folder, asError)).toEqual(midlint(folder, ['lint', '.', ...asError]));
  });

  test('should exit by --fail-on', () => {
    const folder = temporaryFolder({ 'a.md': wordy });
    const rule = ['--rule', 'wordy-phrase=info'];
    expect(midlint(folder, [...rule]).code).toBe(0);
    expect(midlint(folder, [...rule, '--fail-on', 'info']).code).toBe(1);
    expect(midlint(folder, [...asError, '--fail-on', 'never']).code).toBe(0);
    expect(midlint(folder, ['--rule', 'wordy-phrase=off', '--fail-on', 'hint']).code).toBe(0);
  });

  test('should give offsets, lines and columns of the original text', () => {
    const text = `\uFEFFOne \u{1F600} line.\r\n\r\n${wordy}`;
    const folder = temporaryFolder({ 'a.md': text });
    const found = midlintJson(folder, asError)[0]!.findings[0]!;
    expect(found).toMatchObject({ ruleId: 'wordy-phrase', actual: 'in order to' });
    expect(text.slice(found.start.offset, found.end.offset)).toBe('in order to');
    expect(found.start).toEqual({ offset: text.indexOf('in order'), line: 3, column: 20 });
    expect(found.end).toMatchObject({ line: 3, column: 31 });
    for (const { start, end } of found.fixes[0]!.edits) {
      expect(text.slice(start, end)).not.toBe('');
    }
  });

  test('should give the same bytes twice, in path order, in both JSON formats', () => {
    const folder = temporaryFolder({
      'b.md': wordy,
      'a/z.txt': wordy,
      'a.md': clean,
      'c.md': '\0',
    });
    for (const format of ['json', 'jsonl', 'stylish']) {
      const first = midlint(folder, ['--format', format]);
      expect(midlint(folder, ['.', 'b.md', '--format', format])).toEqual(first);
    }
    const lines = midlint(folder, ['--format', 'jsonl']).stdout.trimEnd().split('\n');
    const results = lines.map((line) => JSON.parse(line) as unknown);
    expect(results).toMatchObject([
      { path: 'a.md', error: null },
      { path: 'a/z.txt', error: null },
      { path: 'b.md', error: null },
      { path: 'c.md', error: 'a binary file, not prose. Leave it out, or list it under "ignore".' },
    ]);
    expect(JSON.parse(midlint(folder, ['--format', 'json']).stdout)).toEqual(results);
  });

  test('should say what is wrong with each bad input, lint the rest, and exit with 2', () => {
    const folder = temporaryFolder({
      'binary.md': Uint8Array.of(0x89, 0x50, 0, 1),
      'latin.md': Uint8Array.of(0x63, 0x61, 0x66, 0xe9),
      'large.md': '',
      'folder.md/': '',
      'good.md': wordy,
    });
    truncateSync(join(folder, 'large.md'), 50 * 1024 * 1024);
    symlinkSync('gone.md', join(folder, 'dangling.md'));
    symlinkSync('loop.md', join(folder, 'loop.md'));
    const names = ['binary', 'latin', 'large', 'folder', 'dangling', 'loop', 'missing', 'good'];
    const ran = midlint(folder, [...names.map((name) => `${name}.md`), '--format', 'json']);
    expect(ran.code).toBe(2);
    expect(ran.stderr.split('\n')).toEqual([
      'midlint: binary.md: a binary file, not prose. Leave it out, or list it under "ignore".',
      'midlint: dangling.md: no such file or folder. Check the path.',
      'midlint: folder.md: no prose files found (*.md, *.markdown, *.txt) that are not ignored.',
      'midlint: large.md: too large: 50 MB; the limit is 10 MB. Split it, or list it under "ignore".',
      'midlint: latin.md: not valid UTF-8. Save it as UTF-8.',
      'midlint: loop.md: cannot be read: a symbolic link that leads back to itself. Mend the link.',
      'midlint: missing.md: no such file or folder. Check the path.',
      '',
    ]);
    const results = JSON.parse(ran.stdout) as { path: string; error: string | null }[];
    expect(results.filter(({ error }) => error === null).map(({ path }) => path)).toEqual([
      'good.md',
    ]);
    expect(results).toHaveLength(8);
  });

  test('should take an error over findings for the exit code', () => {
    const folder = temporaryFolder({ 'a.md': wordy });
    expect(midlint(folder, ['a.md', 'none.md', ...asError]).code).toBe(2);
  });

  test('should expand globs and respect .gitignore', () => {
    const folder = temporaryFolder({
      '.gitignore': 'build/\n',
      'build/a.md': wordy,
      'docs/b.md': wordy,
      'c.txt': wordy,
    });
    const paths = (...args: string[]): string[] =>
      midlintJson(folder, args).map(({ path }) => path);
    expect(paths('**/*.md')).toEqual(['docs/b.md']);
    expect(paths('.')).toEqual(['c.txt', 'docs/b.md']);
    expect(paths('build/a.md', 'docs')).toEqual(['build/a.md', 'docs/b.md']);
  });

  test('should keep the worst with --max-findings and say how many are left out', () => {
    const folder = temporaryFolder({ 'a.md': `${wordy}\n${wordy}`, 'b.md': wordy });
    const some = ['--max-findings', '2', ...asError];
    const people = midlint(folder, some);
    expect(people.stdout).toContain('2 findings (2 error) in 2 files.');
    expect(people.stdout).toContain('1 more not shown (--max-findings 2).');
    for (const format of ['json', 'jsonl']) {
      const ran = midlint(folder, [...some, '--format', format]);
      expect(ran.stdout.match(/"ruleId"/g)).toHaveLength(2);
      expect(ran.stderr).toBe('midlint: 1 more not shown (--max-findings 2).\n');
    }
    expect(midlint(folder, ['--max-findings', '0', ...asError]).code).toBe(1);
  });

  test('should keep only warnings and errors with --quiet', () => {
    const folder = temporaryFolder({ 'a.md': wordy });
    const quiet = (level: string): string =>
      midlint(folder, ['--quiet', '--rule', `wordy-phrase=${level}`]).stdout;
    expect(quiet('info')).toBe('No findings in 1 file.\n');
    expect(quiet('warning')).toContain('1 finding (1 warning)');
  });

  test('should write the report into a file, without colours', () => {
    const folder = temporaryFolder({ 'a.md': wordy });
    const options = { env: { FORCE_COLOR: '1' } };
    const ran = midlint(folder, ['a.md', '--output', 'report.txt', ...asError], options);
    expect(ran).toEqual({ code: 1, stdout: '', stderr: '' });
    expect(readFileSync(join(folder, 'report.txt'), 'utf8')).toBe(
      midlint(folder, ['a.md', ...asError]).stdout,
    );
    const failed = midlint(folder, ['a.md', '--output', 'none/report.txt']);
    expect(failed.code).toBe(2);
    expect(failed.stderr).toContain('midlint: --output none/report.txt: cannot be written: ');
  });

  test('should neither lint its own report nor write it over a file to lint', () => {
    const folder = temporaryFolder({ 'a.md': wordy, 'report.md': wordy });
    expect(midlint(folder, ['--output', 'report.md', '--rule', 'wordy-phrase=info']).code).toBe(0);
    const report = readFileSync(join(folder, 'report.md'), 'utf8');
    expect(report).toContain('1 finding (1 info) in 1 file.');
    const refused = midlint(folder, ['a.md', '--fix', '--output', './a.md']);
    expect(refused).toEqual({
      code: 2,
      stdout: '',
      stderr: 'midlint: --output a.md is a file to lint. Name another.\n',
    });
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(wordy);
  });

  test('should use colours as the environment says', () => {
    const folder = temporaryFolder({ 'a.md': wordy });
    const shown = (env: Record<string, string>): string => midlint(folder, [], { env }).stdout;
    expect(shown({})).not.toContain('\u001B');
    expect(shown({ FORCE_COLOR: '1' })).toContain('\u001B[');
    expect(shown({ FORCE_COLOR: '1', NO_COLOR: '1' })).not.toContain('\u001B');
  });

  test('should lint an empty file', () => {
    const folder = temporaryFolder({ 'a.md': '', 'b.txt': '\uFEFF' });
    expect(midlintJson(folder, [])).toMatchObject([
      { words: 0, score: null, findings: [], error: null },
      { words: 0, findings: [], error: null },
    ]);
  });
});

describe('midlint lint --stdin', () => {
  test('should lint standard input under a name', () => {
    const folder = temporaryFolder({
      '.midlintrc.json': '{"overrides":[{"files":["x/*"],"rules":{"wordy-phrase":"off"}}]}',
    });
    const report = (...args: string[]): unknown =>
      JSON.parse(
        midlint(folder, ['--stdin', '--format', 'jsonl', ...args], { input: wordy }).stdout,
      );
    expect(report()).toMatchObject({ path: 'stdin.md', findings: [{ actual: 'in order to' }] });
    expect(report('--stdin-filename', 'x/a.txt')).toMatchObject({ path: 'x/a.txt', findings: [] });
  });

  test('should write the fixed text to standard output and the report beside it', () => {
    const folder = temporaryFolder();
    const ran = midlint(folder, ['--stdin', '--fix'], { input: `\uFEFF${wordy}` });
    expect(ran.stdout).toBe(`\uFEFF${clean}`);
    expect(ran.stderr).toBe('No findings in 1 file.\nFixed 1 finding.\n');
    expect(ran.code).toBe(0);
    expect(midlint(folder, ['--stdin', '--fix'], { input: ran.stdout }).stdout).toBe(ran.stdout);
  });

  test('should leave a text alone that the config ignores', () => {
    const folder = temporaryFolder({ '.midlintrc.json': '{"ignore":["a.md"]}' });
    const ran = midlint(folder, ['--stdin', '--fix', '--stdin-filename', 'a.md'], { input: wordy });
    expect(ran.stdout).toBe(wordy);
    expect(ran.code).toBe(0);
  });

  test('should refuse bad bytes', () => {
    const input = Uint8Array.of(0x63, 0xe9);
    const ran = midlint(temporaryFolder(), ['--stdin', '--fix'], { input });
    expect(ran.stdout).toBe('');
    expect(ran.stderr).toContain('midlint: stdin.md: not valid UTF-8. Save it as UTF-8.\n');
    expect(ran.code).toBe(2);
  });
});
