import { symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decodeSource, readMistake, readSource } from '../../../workspace/files/read-source.ts';
import { temporaryFolder } from './temporary-folder.ts';

function bytes(...values: number[]): Uint8Array {
  return Uint8Array.from(values);
}

describe('decodeSource', () => {
  test('should keep the text as it is, byte-order mark and line ends included', () => {
    const text = '\uFEFFOne\r\ntwo\u2028 \u{1F600} e\u0301\r';
    expect(decodeSource(new TextEncoder().encode(text))).toEqual({ text });
    expect(decodeSource(bytes())).toEqual({ text: '' });
  });

  test.each([
    ['a lone continuation byte', [0x41, 0x80]],
    ['Latin-1', [0x63, 0x61, 0x66, 0xe9]],
    ['an encoded surrogate', [0xed, 0xa0, 0x80]],
    ['a character that breaks off', [0x41, 0xe2, 0x82]],
  ])('should refuse %s', (_, values) => {
    expect(decodeSource(bytes(...values))).toEqual({
      error: 'not valid UTF-8. Save it as UTF-8.',
    });
  });

  test('should refuse what is binary', () => {
    expect(decodeSource(bytes(0x41, 0, 0x42))).toEqual({
      error: 'a binary file, not prose. Leave it out, or list it under "ignore".',
    });
  });

  test.each([
    ['little', [0xff, 0xfe, 0x41, 0]],
    ['big', [0xfe, 0xff, 0, 0x41]],
  ])('should know UTF-16, %s end first', (_, values) => {
    expect(decodeSource(bytes(...values))).toEqual({
      error: 'UTF-16, not UTF-8. Save it as UTF-8.',
    });
  });

  test('should refuse more than the limit, and take the limit', () => {
    const limit = 1024 * 1024;
    expect(decodeSource(new Uint8Array(limit).fill(0x41), limit)).toHaveProperty('text');
    expect(decodeSource(new Uint8Array(limit + 1).fill(0x41), limit)).toEqual({
      error: 'too large: more than 1 MB; the limit is 1 MB. Split it, or list it under "ignore".',
    });
  });
});

describe('readSource', () => {
  test('should read a file, also through a link', () => {
    const folder = temporaryFolder({ 'a.md': 'Text.' });
    symlinkSync('a.md', join(folder, 'b.md'));
    expect(readSource(join(folder, 'a.md'))).toEqual({ text: 'Text.' });
    expect(readSource(join(folder, 'b.md'))).toEqual({ text: 'Text.' });
  });

  test('should refuse a large file by its size, unread', () => {
    const folder = temporaryFolder({ 'a.md': '' });
    const path = join(folder, 'a.md');
    truncateSync(path, 50 * 1024 * 1024);
    expect(readSource(path)).toEqual({
      error: 'too large: 50 MB; the limit is 10 MB. Split it, or list it under "ignore".',
    });
  });

  test('should say why there is nothing to read', () => {
    const folder = temporaryFolder({ 'folder.md/': '' });
    symlinkSync('gone.md', join(folder, 'dangling.md'));
    symlinkSync('loop.md', join(folder, 'loop.md'));
    expect(readSource(join(folder, 'folder.md'))).toEqual({ error: 'a folder. Name a file.' });
    expect(readSource(join(folder, 'none.md'))).toEqual({
      error: 'no such file or folder. Check the path.',
    });
    expect(readSource(join(folder, 'dangling.md'))).toEqual({
      error: 'no such file or folder. Check the path.',
    });
    expect(readSource(join(folder, 'loop.md'))).toEqual({
      error: 'cannot be read: a symbolic link that leads back to itself. Mend the link.',
    });
  });

  test('should not wait for a device', () => {
    expect(readSource('/dev/null')).toEqual({
      error: 'not a regular file. Pipe it to midlint --stdin.',
    });
  });
});

describe('readMistake', () => {
  test('should say what to do about a file that may not be read', () => {
    const error = Object.assign(new Error('EACCES: permission denied, open'), { code: 'EACCES' });
    expect(readMistake(error)).toBe('cannot be read: permission denied. Change its permissions.');
  });

  test('should pass on what it does not know', () => {
    expect(readMistake(new Error('EIO: i/o error'))).toBe('cannot be read: EIO: i/o error');
    expect(readMistake('odd')).toBe('cannot be read: odd');
  });
});
