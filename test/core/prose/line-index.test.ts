import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLineIndex } from '../../../core/prose/line-index.ts';

test('should count lines and columns from one, over all line ends', () => {
  const index = createLineIndex('ab\nc\r\nd\re');
  expect(index.lineCount).toBe(4);
  expect([0, 2, 3, 4, 6, 8, 9].map((offset) => index.positionAt(offset))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 3 },
    { line: 2, column: 1 },
    { line: 2, column: 2 },
    { line: 3, column: 1 },
    { line: 4, column: 1 },
    { line: 4, column: 2 },
  ]);
});

test('should move places outside the text into it', () => {
  const index = createLineIndex('ab\r\nc');
  expect(index.offsetAt({ line: 1, column: 99 })).toBe(2);
  expect(index.offsetAt({ line: 9, column: 1 })).toBe(5);
  expect(index.offsetAt({ line: 0, column: 1 })).toBe(0);
  expect(index.positionAt(99)).toEqual({ line: 2, column: 2 });
  expect(index.positionAt(-1)).toEqual({ line: 1, column: 1 });
});

test('should lead back from each position to its offset', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '😀') });
  fc.assert(
    fc.property(text, fc.nat(50), (value, offset) => {
      fc.pre(offset <= value.length && !value.startsWith('\r\n', offset - 1));
      const index = createLineIndex(value);
      expect(index.offsetAt(index.positionAt(offset))).toBe(offset);
    }),
  );
});
