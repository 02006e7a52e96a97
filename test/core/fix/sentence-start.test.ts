import { expect, test } from 'vitest';
import { applyEdits, lintText } from '../../../core/index.ts';

/** What stands before the sentence whose opening goes. */
const befores = [
  'The law passed in 1976.[^4] ',
  'The law passed in the year.^[A note.] ',
  'He said “no.”[^4] ',
  'The law passed.[4] ',
  'The law passed.<sup>4</sup> ',
  'He left in [that year](x.md). ',
  'He left in *that year.* ',
  'He left in `that` **year**. ',
  'He left (see [it](x.md).) ',
  'He left at 5 p.m. ',
];

test.each(befores)('should give the next word its capital behind: %s', (before) => {
  const text = `${before}Simply put, the act failed.\n\n[^4]: A note.\n`;
  const { findings } = lintText(text, { format: 'markdown' });
  const [fix] = findings.flatMap(({ fixes }) => fixes);
  expect(applyEdits(text, fix?.edits ?? [])).toBe(`${before}The act failed.\n\n[^4]: A note.\n`);
});

test('should find an opening that a note’s mark hides from the parser', () => {
  const starts = ['The law passed.[^4] ', 'The law passed.[4] '].map((before) => {
    const text = `${before}In conclusion, the act failed.\n\n[^4]: A note.\n`;
    return lintText(text, { format: 'markdown' }).findings.map(({ actual }) => actual);
  });
  expect(starts[0]).toEqual(starts[1]);
  expect(starts[0]?.length).toBeGreaterThan(0);
});
