import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../workspace/files/temporary-folder.ts';
import { midlint } from './command.ts';

const wordy = 'She sold the piano in order to pay the rent.\n';
const clean = 'She sold the piano to pay the rent.\n';
const cached = ['.', '--cache', '--format', 'jsonl'];

/** Changes a message in the cache, which shows in a result that is taken from there. */
function mark(folder: string): void {
  const file = join(folder, '.midlintcache');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('says no more than', 'FROM CACHE'));
}

describe('midlint lint --cache', () => {
  test('should report the same from the cache, without linting', () => {
    const folder = temporaryFolder({ 'a.md': wordy, 'b.md': clean, 'c.md': wordy });
    const first = midlint(folder, cached);
    expect(first.stdout).toBe(midlint(folder, ['.', '--format', 'jsonl']).stdout);
    expect(midlint(folder, cached)).toEqual(first);
    mark(folder);
    expect(midlint(folder, cached).stdout.match(/FROM CACHE/g)).toHaveLength(2);
  });

  test('should lint what has changed, in the order of the files', () => {
    const folder = temporaryFolder({ 'a.md': wordy, 'b.md': wordy, 'c.md': wordy });
    midlint(folder, cached);
    mark(folder);
    writeFileSync(join(folder, 'b.md'), `Again: ${wordy}`);
    const lines = midlint(folder, cached).stdout.trimEnd().split('\n');
    expect(lines.map((line) => /"path":"(.)/.exec(line)![1])).toEqual(['a', 'b', 'c']);
    expect(lines.map((line) => line.includes('FROM CACHE'))).toEqual([true, false, true]);
  });

  test('should lint again when the settings have changed', () => {
    const folder = temporaryFolder({ 'a.md': wordy });
    midlint(folder, cached);
    mark(folder);
    const loud = midlint(folder, [...cached, '--rule', 'wordy-phrase=error']);
    expect(loud.stdout).not.toContain('FROM CACHE');
    expect(loud.code).toBe(1);
  });

  test('should fix what the cache has findings of', () => {
    const folder = temporaryFolder({ 'a.md': wordy, 'b.md': clean });
    midlint(folder, cached);
    midlint(folder, [...cached, '--fix']);
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(clean);
    expect(midlint(folder, cached).stdout).not.toContain('wordy-phrase');
  });

  test('should pass over half a line, and take nothing from another build', () => {
    const folder = temporaryFolder({ 'a.md': wordy });
    const first = midlint(folder, cached);
    const file = join(folder, '.midlintcache');
    appendFileSync(file, '{"key":"half');
    writeFileSync(join(folder, 'b.md'), wordy);
    midlint(folder, cached);
    mark(folder);
    expect(midlint(folder, cached).stdout.match(/FROM CACHE/g)).toHaveLength(2);
    writeFileSync(file, readFileSync(file, 'utf8').replace('"engine":"', '"engine":"other '));
    expect(midlint(folder, ['a.md', ...cached.slice(1)])).toEqual(first);
  });

  test('should drop what counts no longer', () => {
    const folder = temporaryFolder({ 'a.md': wordy });
    for (let run = 0; run < 5; run++) {
      writeFileSync(join(folder, 'a.md'), `${run} ${wordy}`);
      midlint(folder, cached);
    }
    const lines = readFileSync(join(folder, '.midlintcache'), 'utf8').trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(3);
  });

  test('should keep the cache elsewhere, and tell when it cannot', () => {
    const folder = temporaryFolder({ 'a.md': wordy });
    midlint(folder, ['a.md', '--cache-location', 'kept.json']);
    expect(readFileSync(join(folder, 'kept.json'), 'utf8')).toContain('wordy-phrase');
    const lost = midlint(folder, ['a.md', '--cache-location', 'no/such/folder']);
    expect(lost.stderr).toContain('the cache no/such/folder cannot be written');
    expect(lost.stdout).toContain('wordy-phrase');
    const unreadable = midlint(folder, ['a.md', '--cache-location', '.']);
    expect(unreadable.stderr).toContain('the cache . cannot be read');
    expect(unreadable.code).toBe(2);
  });
});
