import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../workspace/files/temporary-folder.ts';
import { midlint } from './command.ts';

const wordy = 'She sold the piano in order to pay the rent.\n';

function lint(folder: string, env: Record<string, string>): string {
  const { code, stdout, stderr } = midlint(folder, ['a.md', '--fail-on', 'never'], { env });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

/** The files that hold code, in a home for caches. */
function codeIn(home: string): string[] {
  return readdirSync(join(home, 'midlint')).map((name) => join(home, 'midlint', name));
}

describe('the compiled code that one run keeps for the next', () => {
  test('should be written once, for its owner alone, and change nothing that is said', () => {
    const folder = temporaryFolder({ 'a.md': wordy });
    const home = temporaryFolder({});
    const first = lint(folder, { XDG_CACHE_HOME: home });
    const [code, ...others] = codeIn(home);
    expect(others).toEqual([]);
    const { mode, ino } = statSync(code!);
    expect(mode & 0o077).toBe(0);
    expect(lint(folder, { XDG_CACHE_HOME: home })).toBe(first);
    expect(statSync(code!).ino).toBe(ino);
    expect(lint(folder, { MIDLINT_CODE_CACHE: 'off' })).toBe(first);
  });

  test('should be kept by threads too, with what only they have run', () => {
    const texts = Array.from({ length: 60 }, (_, index) => [`${index}.md`, wordy] as const);
    const folder = temporaryFolder(Object.fromEntries(texts));
    const [home, other] = [temporaryFolder({}), temporaryFolder({})];
    const words = ['.', '--jobs', '2', '--fail-on', 'never'];
    expect(midlint(folder, words, { env: { XDG_CACHE_HOME: home } }).stderr).toBe('');
    const [code] = codeIn(home);
    expect(codeIn(home)).toEqual([code]);
    const { ino, size } = statSync(code!);
    // Code of the rules that a single file needs is about as much.
    lint(temporaryFolder({ 'a.md': wordy }), { XDG_CACHE_HOME: other });
    expect(size).toBeGreaterThan(0.9 * statSync(codeIn(other)[0]!).size);
    expect(midlint(folder, words, { env: { XDG_CACHE_HOME: home } }).stderr).toBe('');
    expect(statSync(code!).ino).toBe(ino);
  });

  test('should be made anew where it is spoilt', () => {
    const folder = temporaryFolder({ 'a.md': wordy });
    const home = temporaryFolder({});
    const first = lint(folder, { XDG_CACHE_HOME: home });
    const [code] = codeIn(home);
    const whole = readFileSync(code!);
    for (const spoilt of [Buffer.alloc(0), Buffer.from('spoilt'), whole.subarray(0, 1000)]) {
      writeFileSync(code!, spoilt);
      expect(lint(folder, { XDG_CACHE_HOME: home })).toBe(first);
      expect(readFileSync(code!).length).toBeGreaterThan(100_000);
    }
    expect(codeIn(home)).toEqual([code]);
  });

  test('should not grow without end', () => {
    const folder = temporaryFolder({ 'a.md': wordy });
    const old = Array.from(
      { length: 12 },
      (_, index) => [`midlint/old-${index}.code`, 'x'] as const,
    );
    const home = temporaryFolder({ ...Object.fromEntries(old), 'midlint/notes.txt': 'x' });
    lint(folder, { XDG_CACHE_HOME: home });
    expect(codeIn(home).filter((name) => name.endsWith('.code'))).toHaveLength(9);
    expect(codeIn(home)).toContain(join(home, 'midlint', 'notes.txt'));
  });

  test('should be done without where nothing can be written', () => {
    const folder = temporaryFolder({ 'a.md': wordy });
    const first = lint(folder, {});
    expect(lint(folder, { XDG_CACHE_HOME: join(folder, 'a.md') })).toBe(first);
  });
});
