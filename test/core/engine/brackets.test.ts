import { expect, test } from 'vitest';
import { lintText } from '../../../core/index.ts';

const find = (text: string) =>
  lintText(text, { format: 'text' }).findings.map(({ actual }) => actual);

test.each([
  'They rowed (all of them in order) to win.',
  'They rowed in order (or so he said) to win.',
  'The lid has a stop (due to the fact) that holds.',
])('should take no phrase across the edge of a bracket: %j', (text) => {
  expect(find(text)).toEqual([]);
});

test.each([
  ['They rowed (in order to win) all day.', ['in order to']],
  ['They rowed in [order] to win.', ['in [order] to']],
])('should still find a phrase within or around brackets: %j', (text, found) => {
  expect(find(text)).toEqual(found);
});
