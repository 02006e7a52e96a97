/**
 * The chance that a random positive has a higher value than a random negative; ties count half.
 * NaN when one side is empty.
 */
export function areaUnderCurve(negatives: readonly number[], positives: readonly number[]): number {
  const all = [
    ...negatives.map((value) => ({ value, positive: false })),
    ...positives.map((value) => ({ value, positive: true })),
  ].sort((a, b) => a.value - b.value);
  let rankSum = 0;
  for (let start = 0, end = 0; start < all.length; start = end) {
    let positivesHere = 0;
    while (end < all.length && all[end]!.value === all[start]!.value) {
      if (all[end]!.positive) positivesHere++;
      end++;
    }
    rankSum += (positivesHere * (start + end + 1)) / 2;
  }
  const count = positives.length;
  return (rankSum - (count * (count + 1)) / 2) / (count * negatives.length);
}

/**
 * The share of positives above the lowest line that at most `rate` of the negatives are above.
 * NaN when one side is empty.
 */
export function truePositiveRate(
  negatives: readonly number[],
  positives: readonly number[],
  rate: number,
): number {
  if (negatives.length === 0) return Number.NaN;
  const descending = [...negatives].sort((a, b) => b - a);
  const line = descending[Math.floor(rate * negatives.length)] ?? -Infinity;
  return positives.filter((value) => value > line).length / positives.length;
}

/** The share of values on a line or above it. NaN without values. */
export function shareFrom(values: readonly number[], line: number): number {
  return values.filter((value) => value >= line).length / values.length;
}

/** The value that a share of the values is below, in a straight line between neighbours. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const position = share * (sorted.length - 1);
  const low = sorted[Math.floor(position)] ?? Number.NaN;
  const high = sorted[Math.ceil(position)] ?? Number.NaN;
  return low + (high - low) * (position - Math.floor(position));
}

/** The mean; NaN of nothing. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
