import { expect, test } from 'vitest';
import { articleFor } from '../../../core/fix/article.ts';

test.each([
  ['apple', 'an'],
  ['book', 'a'],
  ['hour', 'an'],
  ['honourable', 'an'],
  ['house', 'a'],
  ['useful', 'a'],
  ['utility', 'a'],
  ['unit', 'a'],
  ['unimportant', 'an'],
  ['unable', 'an'],
  ['unanimous', 'a'],
  ['unusual', 'an'],
  ['universal', 'a'],
  ['European', 'a'],
  ['one-off', 'a'],
  ['onerous', 'an'],
  ['umbrella', 'an'],
] as const)('should put before %s: %s', (word, article) => {
  expect(articleFor(word)).toBe(article);
});

test.each(['SQL', 'X', '8', 'ꞏ', ''])('should not decide about %j', (word) => {
  expect(articleFor(word)).toBeUndefined();
});
