import { describe, expect, test } from 'vitest';
import {
  areaUnderCurve,
  quantile,
  shareFrom,
  truePositiveRate,
} from '../../bench/corpus/statistics.ts';

describe('the area under the curve', () => {
  test('should be 1 when every positive is above every negative', () => {
    expect(areaUnderCurve([1, 2], [3, 4])).toBe(1);
  });

  test('should be 0 when every positive is below', () => {
    expect(areaUnderCurve([3, 4], [1, 2])).toBe(0);
  });

  test('should count ties half', () => {
    expect(areaUnderCurve([1, 2], [2, 3])).toBe(3.5 / 4);
  });
});

describe('the true positive rate', () => {
  const negatives = Array.from({ length: 100 }, (_, index) => index);

  test('should allow as many negatives above the line as the rate says', () => {
    // The line is 98: one of a hundred is above it.
    expect(truePositiveRate(negatives, [98, 98.5, 99, 100], 0.01)).toBe(0.75);
  });

  test('should put the line above all negatives when none may be', () => {
    expect(truePositiveRate(negatives, [99, 100], 0)).toBe(0.5);
  });
});

test('should read a quantile between its neighbours', () => {
  expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
});

test('should count values on the line', () => {
  expect(shareFrom([1, 2, 3, 4], 3)).toBe(0.5);
});
