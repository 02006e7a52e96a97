import { expect, test } from 'vitest';
import { timeLeft } from '../../client/scan/time-left.ts';

test.each([
  [100, 50, 100, ''],
  [1000, 1, 100, ''],
  [1000, 10, 100, ', 9 s left'],
  [60_000, 10, 100, ', 9 min left'],
  [1000, 100, 100, ''],
  [1000, 0, 0, ''],
])('should guess what is left after %d ms with %d of %d done', (elapsed, done, total, left) => {
  expect(timeLeft(elapsed, done, total)).toBe(left);
});
