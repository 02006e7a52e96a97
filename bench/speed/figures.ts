import { mean, quantile } from '../corpus/statistics.ts';

/** Milliseconds of processor time; unlike the clock it does not count what other processes take. */
export function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** “p50 1.2  p95 3.4  p99 5.6”. */
export function percentiles(values: readonly number[]): string {
  return atShares((share) => quantile(values, share));
}

/** How many times each percentile is that of a floor, in the same form. */
export function ratios(values: readonly number[], floor: readonly number[]): string {
  return atShares((share) => quantile(values, share) / quantile(floor, share));
}

function atShares(figure: (share: number) => number): string {
  return [0.5, 0.95, 0.99]
    .map((share) => `p${share * 100} ${figure(share).toFixed(1).padStart(6)}`)
    .join('  ');
}

/**
 * The power of the size that the time grows with: the slope of the line that fits the logarithms
 * best, by least squares. NaN with less than two sizes.
 */
export function growthExponent(points: readonly { size: number; time: number }[]): number {
  const sizes = points.map(({ size }) => Math.log(size));
  const times = points.map(({ time }) => Math.log(time));
  const [size, time] = [mean(sizes), mean(times)];
  const together = sizes.reduce(
    (sum, each, index) => sum + (each - size) * (times[index]! - time),
    0,
  );
  return together / sizes.reduce((sum, each) => sum + (each - size) ** 2, 0);
}
