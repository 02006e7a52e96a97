import { quantile } from '../corpus/statistics.ts';

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
  return [0.5, 0.95, 0.99]
    .map((share) => `p${share * 100} ${quantile(values, share).toFixed(1).padStart(6)}`)
    .join('  ');
}
