import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { midlint } from './command.ts';

const files = 130;

describe('--jobs', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'midlint-jobs-'));
    mkdirSync(join(folder, 'docs'));
    for (let index = 0; index < files; index++) {
      const text = `# Note ${index}\n\nWe met in order to talk about pump ${index}.\n`;
      writeFileSync(join(folder, 'docs', `note-${String(index).padStart(3, '0')}.md`), text);
    }
    writeFileSync(join(folder, 'docs', 'broken.md'), Buffer.from([0xff, 0xfe, 0x00, 0xd8]));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test.each(['jsonl', 'json', 'stylish'])('should not change a byte of %s', (format) => {
    const one = midlint(folder, ['--format', format, '--jobs', '1']);
    const two = midlint(folder, ['--format', format, '--jobs', '2']);
    expect(two.stdout).toBe(one.stdout);
    expect(two.stderr).toBe(one.stderr);
    expect(two.code).toBe(one.code);
    expect(one.stdout).toContain('note-129.md');
  });

  test('should count findings of every thread for the exit code', () => {
    const args = ['--jobs', '2', '--fail-on', 'hint', '--rule', 'verbosity=error'];
    expect(midlint(join(folder, 'docs'), [...args, '--quiet']).code).not.toBe(0);
  });

  test('should fix in every thread', () => {
    const copy = join(folder, 'copy');
    mkdirSync(copy);
    for (let index = 0; index < files; index++) {
      writeFileSync(join(copy, `${index}.md`), 'We met in order to talk.\n');
    }
    const { stdout } = midlint(copy, ['--jobs', '2', '--fix']);
    expect(stdout).toContain(`Fixed ${files} findings.`);
    expect(readFileSync(join(copy, '129.md'), 'utf8')).toBe('We met to talk.\n');
  });

  test.each(['0', '-1', 'two'])('should refuse %s', (jobs) => {
    const { code, stderr } = midlint(folder, ['--jobs', jobs]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/--jobs/);
  });
});
