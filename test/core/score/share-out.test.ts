import { expect, test } from 'vitest';
import { shareOut } from '../../../core/score/share-out.ts';

test('should give the odd point to the largest remainder', () => {
  expect(shareOut(10, { a: 1, b: 1, c: 2 })).toEqual({ a: 3, b: 2, c: 5 });
  expect(shareOut(7, { a: 1, b: 2 })).toEqual({ a: 2, b: 5 });
});

test('should share out nothing when there are no parts', () => {
  expect(shareOut(0, { a: 0, b: 0 })).toEqual({ a: 0, b: 0 });
});
