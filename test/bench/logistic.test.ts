import { describe, expect, test } from 'vitest';
import { fitLogistic, type Sample } from '../../bench/corpus/score/logistic.ts';

/** Samples of one feature: `count` texts with that value, `positives` of them positive. */
function group(value: number, count: number, positives: number): Sample[] {
  return Array.from({ length: count }, (_, index) => ({
    features: Float64Array.of(value),
    positive: index < positives,
    weight: 1,
  }));
}

const free = { penalties: [0], limits: [Infinity] };

describe('the logistic fit', () => {
  test('should find the log-odds that counts give by hand', () => {
    // A quarter of the zeroes and three quarters of the ones are positive.
    const fit = fitLogistic([...group(0, 40, 10), ...group(1, 40, 30)], free);
    expect(fit.intercept).toBeCloseTo(Math.log(1 / 3), 4);
    expect(fit.weights[0]).toBeCloseTo(Math.log(3) - Math.log(1 / 3), 4);
  });

  test('should count a sample as often as its weight says', () => {
    const once = [...group(0, 40, 10), ...group(1, 40, 30)];
    const twice = [...group(0, 4, 1), ...group(1, 4, 3)].map((sample) => ({
      ...sample,
      weight: 10,
    }));
    expect(fitLogistic(twice, free).weights[0]).toBeCloseTo(fitLogistic(once, free).weights[0]!, 4);
  });

  test('should meet the condition of the minimum under a penalty', () => {
    const samples = [...group(0, 40, 10), ...group(1, 40, 30)];
    const { intercept, weights } = fitLogistic(samples, { penalties: [5], limits: [Infinity] });
    const gradient = samples.reduce((sum, { features, positive }) => {
      const odds = intercept + weights[0]! * features[0]!;
      return sum + (1 / (1 + Math.exp(-odds)) - (positive ? 1 : 0)) * features[0]!;
    }, 5 * weights[0]!);
    expect(gradient).toBeCloseTo(0, 4);
  });

  test('should give a feature that speaks for the other side no weight', () => {
    const fit = fitLogistic([...group(0, 40, 30), ...group(1, 40, 10)], free);
    expect(fit.weights[0]).toBe(0);
    expect(fit.intercept).toBeCloseTo(0, 4);
  });

  test('should stop at a limit', () => {
    const samples = [...group(0, 40, 10), ...group(1, 40, 30)];
    expect(fitLogistic(samples, { penalties: [0], limits: [0.5] }).weights[0]).toBe(0.5);
  });

  test('should stay finite when the sides can be told apart without error', () => {
    const samples = [...group(0, 20, 0), ...group(1, 20, 20)];
    const fit = fitLogistic(samples, { penalties: [1], limits: [Infinity] });
    expect(Number.isFinite(fit.intercept)).toBe(true);
    expect(fit.weights[0]).toBeGreaterThan(1);
    expect(fit.weights[0]).toBeLessThan(20);
  });
});
