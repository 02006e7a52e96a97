/** The mean of some numbers; 0 of none. */
export function mean(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return values.length === 0 ? 0 : sum / values.length;
}

/**
 * How far numbers lie apart, whatever their size: the coefficient of variation, their standard
 * deviation in parts of their mean. 0 when all are the same.
 */
export function spread(values: readonly number[]): number {
  const middle = mean(values);
  if (middle === 0) return 0;
  let squares = 0;
  for (const value of values) squares += (value - middle) ** 2;
  return Math.sqrt(squares / values.length) / middle;
}

/** What some whole numbers add up to. */
interface SumsOfNumbers {
  readonly count: number;
  readonly sum: number;
  readonly squares: number;
}

/** How far `spread` may be from what sums tell, in hundredths, at the most: numbers are rounded. */
const margin = 0.5;

/**
 * Whether the spread of numbers is surely over a limit, by their sums alone: in most texts it is,
 * and `spread` need not walk through all of them.
 *
 * @param limit in hundredths.
 */
export function isSurelySpread({ count, sum, squares }: SumsOfNumbers, limit: number): boolean {
  if (sum === 0) return false;
  const middle = sum / count;
  const variance = Math.max(0, squares / count - middle * middle);
  return (100 * Math.sqrt(variance)) / middle > limit + margin;
}

/** Where the window of `size` numbers with the least spread begins. */
export function flattestWindow(values: readonly number[], size: number): number {
  let best = 0;
  let least = Infinity;
  let sum = 0;
  let squares = 0;
  values.forEach((value, index) => {
    sum += value;
    squares += value * value;
    const start = index - size + 1;
    if (start < 0) return;
    const middle = sum / size;
    const variance = (squares / size - middle * middle) / (middle * middle || 1);
    if (variance < least) {
      least = variance;
      best = start;
    }
    const leaving = values[start]!;
    sum -= leaving;
    squares -= leaving * leaving;
  });
  return best;
}
