import { expect, test } from 'vitest';
import { zipEntries } from '../../bench/speed/zip-entries.ts';

/** One entry of a table of contents: 46 bytes of which we read four fields, then the name. */
function entry(name: string, size: number, extra: number): Buffer {
  const head = Buffer.alloc(46);
  head.write('PK\x01\x02', 'latin1');
  head.writeUInt32LE(size, 24);
  head.writeUInt16LE(Buffer.byteLength(name), 28);
  head.writeUInt16LE(extra, 30);
  return Buffer.concat([head, Buffer.from(name), Buffer.alloc(extra)]);
}

test('should list names and unpacked sizes', () => {
  const content = Buffer.from('what is packed');
  const table = Buffer.concat([entry('a.txt', 7, 3), entry('folder/ü.md', 70_000, 0)]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(2, 10);
  end.writeUInt32LE(content.length, 16);
  expect(zipEntries(Buffer.concat([content, table, end]))).toEqual([
    { name: 'a.txt', size: 7 },
    { name: 'folder/ü.md', size: 70_000 },
  ]);
});

test('should refuse what is no zip file', () => {
  expect(() => zipEntries(Buffer.from('no zip'))).toThrow('Not a zip file.');
});
