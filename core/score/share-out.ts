/**
 * Whole numbers in the proportion of `parts` that add up to `total`: rounded down, and what is left
 * goes to the largest remainders (Hamilton's method).
 *
 * @param total a whole number; all shares are 0 when all parts are.
 */
export function shareOut<Name extends string>(
  total: number,
  parts: Readonly<Record<Name, number>>,
): Record<Name, number> {
  const names = Object.keys(parts) as Name[];
  const sum = names.reduce((all, name) => all + parts[name], 0);
  const exact = names.map((name) => (sum === 0 ? 0 : (total * parts[name]) / sum));
  const shares = exact.map(Math.floor);
  let left = sum === 0 ? 0 : total - shares.reduce((all, share) => all + share, 0);
  const byRemainder = names
    .map((_, index) => index)
    .sort((a, b) => exact[b]! - shares[b]! - (exact[a]! - shares[a]!) || a - b);
  for (const index of byRemainder) {
    if (left <= 0) break;
    shares[index]!++;
    left--;
  }
  const byName: Record<Name, number> = { ...parts };
  names.forEach((name, index) => (byName[name] = shares[index]!));
  return byName;
}
