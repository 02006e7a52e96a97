import { expect, test } from 'vitest';
import { growthExponent } from '../../bench/speed/figures.ts';

const sizes = [100, 1000, 10_000];

test('should fit 1 to times that grow as the size does', () => {
  const points = sizes.map((size) => ({ size, time: 3 * size }));
  expect(growthExponent(points)).toBeCloseTo(1, 10);
});

test('should fit 2 to times that grow with the square of the size', () => {
  const points = sizes.map((size) => ({ size, time: size * size }));
  expect(growthExponent(points)).toBeCloseTo(2, 10);
});

test('should have no exponent for a single size', () => {
  expect(growthExponent([{ size: 100, time: 3 }])).toBeNaN();
});
