import { chmodSync, lstatSync, readFileSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../workspace/files/temporary-folder.ts';
import { midlint } from './command.ts';

const wordy = 'She sold the piano in order to pay the rent.\n';
const clean = 'She sold the piano to pay the rent.\n';

describe('midlint lint --fix', () => {
  test('should fix files, say how many findings, and have nothing to do the next time', () => {
    const folder = temporaryFolder({ 'a.md': wordy, 'b.md': clean });
    const untouched = statSync(join(folder, 'b.md'));
    const ran = midlint(folder, ['--fix', '--fail-on', 'hint']);
    expect(ran).toEqual({
      code: 0,
      stdout: 'No findings in 2 files.\nFixed 1 finding.\n',
      stderr: '',
    });
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(clean);
    const fixed = statSync(join(folder, 'a.md'));
    expect(midlint(folder, ['--fix']).stdout).toContain('Fixed 0 findings.');
    expect(statSync(join(folder, 'a.md')).mtimeMs).toBe(fixed.mtimeMs);
    expect(statSync(join(folder, 'b.md'))).toMatchObject({
      ino: untouched.ino,
      mtimeMs: untouched.mtimeMs,
    });
  });

  test('should keep byte-order mark, line ends and mode, and leave no other file', () => {
    const folder = temporaryFolder({ 'a.md': `\uFEFFOne.\r\n\r\n${wordy.trimEnd()}\r\n` });
    chmodSync(join(folder, 'a.md'), 0o604);
    midlint(folder, ['--fix']);
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(
      `\uFEFFOne.\r\n\r\n${clean.trimEnd()}\r\n`,
    );
    expect(statSync(join(folder, 'a.md')).mode & 0o777).toBe(0o604);
    expect(readdirSync(folder)).toEqual(['a.md']);
  });

  test('should fix the target of a link', () => {
    const folder = temporaryFolder({ 'real.rst': wordy });
    symlinkSync('real.rst', join(folder, 'link.md'));
    midlint(folder, ['--fix']);
    expect(lstatSync(join(folder, 'link.md')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'real.rst'), 'utf8')).toBe(clean);
  });

  test('should report places of the fixed text', () => {
    const folder = temporaryFolder({ 'a.md': `${wordy}\n<!-- midlint-disble -->\n` });
    const { stdout, stderr } = midlint(folder, ['--fix', '--format', 'json']);
    const [result] = JSON.parse(stdout) as { findings: { start: { offset: number } }[] }[];
    expect(result?.findings.map(({ start }) => start.offset)).toEqual([clean.length + 1]);
    expect(stderr).toBe('midlint: Fixed 1 finding.\n');
  });

  test('should not touch a file that cannot be read as prose', () => {
    const content = Uint8Array.of(0x63, 0x61, 0x66, 0xe9);
    const folder = temporaryFolder({ 'a.md': content, 'b.md': wordy });
    expect(midlint(folder, ['--fix']).code).toBe(2);
    expect(new Uint8Array(readFileSync(join(folder, 'a.md')))).toEqual(content);
    expect(readFileSync(join(folder, 'b.md'), 'utf8')).toBe(clean);
  });
});
