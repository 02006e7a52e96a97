import { expect, test } from 'vitest';
import { quotedSpans } from '../../../core/prose/quotations.ts';

test.each([
  ['He said "go now" twice.', ['go now']],
  ['She said “go” and “stay”.', ['go', 'stay']],
  ['It’s ‘right’ for the dogs’ owner.', ['right']],
  ['He typed ‘don’t’ in the ‘90s.', ['don’t']],
  ['An "open mark quotes nothing', []],
  ['“Neither does this one', []],
  ['“Go,” she said, “and come back. It', ['Go,', 'and come back. It']],
  ['He said “go” and “come back', ['go']],
  ['A 6" pipe and a 7" one', []],
  ['("yes"), "no"!', ['yes', 'no']],
  ['“one ‘two’ three”', ['one ‘two’ three', 'two']],
  ['She said, " I am home. " and sat.', [' I am home. ']],
  ['A shelf 9 " deep and 4 " high', []],
  ['Mend by day.\n\t\t-- Ada Lovelace, 1843', ['Mend by day.']],
  [
    'Mend by day.\n— Ada Lovelace, “Notes on Nets\nand Knots”',
    ['Mend by day.', 'Notes on Nets\nand Knots'],
  ],
  ['We mend by day\n-- Ada does not', []],
  ['We mend by day.\n-- and sleep', []],
  ['-- Ada Lovelace', []],
  ['no marks', []],
])('should find what is quoted in %j', (text, quoted) => {
  expect(quotedSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(quoted);
});
