import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeAtomic } from '../../../workspace/files/write-atomic.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('writeAtomic', () => {
  test('should replace the content, keep the mode, and leave nothing beside it', () => {
    const folder = temporaryFolder({ 'a.md': 'old' });
    const path = join(folder, 'a.md');
    chmodSync(path, 0o640);
    const before = statSync(path).ino;
    writeAtomic(path, 'new \u{1F600}');
    expect(readFileSync(path, 'utf8')).toBe('new \u{1F600}');
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(statSync(path).ino).not.toBe(before);
    expect(readdirSync(folder)).toEqual(['a.md']);
  });

  test('should make a file that is not there', () => {
    const folder = temporaryFolder();
    writeAtomic(join(folder, 'a.md'), 'new');
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('new');
  });

  test('should write the target of a link and keep the link', () => {
    const folder = temporaryFolder({ 'real/a.md': 'old' });
    symlinkSync('real/a.md', join(folder, 'link.md'));
    writeAtomic(join(folder, 'link.md'), 'new');
    expect(lstatSync(join(folder, 'link.md')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'real/a.md'), 'utf8')).toBe('new');
  });

  test('should leave nothing behind when it fails', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'a.md'));
    expect(() => {
      writeAtomic(join(folder, 'a.md'), 'new');
    }).toThrow();
    expect(() => {
      writeAtomic(join(folder, 'none/a.md'), 'new');
    }).toThrow();
    expect(readdirSync(folder)).toEqual(['a.md']);
  });
});
