import { severities, type Finding } from '../finding.ts';

/**
 * Of findings on the same words only the most telling stays: one that lies inside another of the
 * same category, or that covers most of it, goes; of two on one span the more severe stays.
 *
 * @param findings in order of start, then of descending end.
 */
export function withoutDuplicates(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  // Only findings that still reach past the current start can hold it, so the list stays short.
  let open: Finding[] = [];
  for (const finding of findings) {
    open = open.filter(({ end }) => end > finding.start);
    const holder = open.find((outer) => repeats(outer, finding));
    if (holder === undefined) {
      kept.push(finding);
      open.push(finding);
    } else if (isSameSpan(holder, finding) && rank(finding) < rank(holder)) {
      kept[kept.indexOf(holder)] = finding;
      open[open.indexOf(holder)] = finding;
    }
  }
  return kept;
}

function repeats(outer: Finding, inner: Finding): boolean {
  if (inner.end > outer.end) return false;
  return (
    outer.category === inner.category || 2 * (inner.end - inner.start) >= outer.end - outer.start
  );
}

function isSameSpan(a: Finding, b: Finding): boolean {
  return a.start === b.start && a.end === b.end;
}

function rank({ severity }: Finding): number {
  return severities.indexOf(severity);
}
