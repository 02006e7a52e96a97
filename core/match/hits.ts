/** A raw match, in token indexes, both inclusive. */
export interface Hit {
  readonly pattern: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Of each pattern the leftmost hits, of these the longest, without overlap; in order of their
 * first token, then of their pattern.
 */
export function resolveHits(hits: readonly Hit[]): Hit[] {
  if (hits.length === 1) return [hits[0]!];
  const sorted = hits.toSorted(
    (one, other) => one.first - other.first || one.pattern - other.pattern || other.last - one.last,
  );
  const lastByPattern = new Map<number, number>();
  return sorted.filter(({ pattern, first, last }) => {
    if (first <= (lastByPattern.get(pattern) ?? -1)) return false;
    lastByPattern.set(pattern, last);
    return true;
  });
}
