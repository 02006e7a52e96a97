import { severities, type Finding } from '../finding.ts';

/**
 * Of findings on the same words only the most telling stays: of two of one category that overlap,
 * the longer; of two of different categories, the longer if the other lies inside and covers most
 * of it. On one span the more severe stays.
 *
 * @param findings in order of start, then of descending end.
 */
export function withoutDuplicates(findings: readonly Finding[]): Finding[] {
  const kept = new Set<Finding>();
  // Only findings that still reach past the current start can clash, so this stays short.
  let open: Finding[] = [];
  for (const finding of findings) {
    open = open.filter(({ end }) => end > finding.start);
    const rivals = open.filter((other) => areRivals(other, finding));
    if (rivals.some((rival) => !beats(finding, rival))) continue;
    for (const rival of rivals) kept.delete(rival);
    open = open.filter((other) => !rivals.includes(other));
    open.push(finding);
    kept.add(finding);
  }
  return [...kept];
}

/** Whether two findings that overlap say the same; `first` starts no later than `second`. */
function areRivals(first: Finding, second: Finding): boolean {
  if (first.category === second.category) return true;
  return second.end <= first.end && 2 * lengthOf(second) >= lengthOf(first);
}

function beats(finding: Finding, rival: Finding): boolean {
  const longer = lengthOf(finding) - lengthOf(rival);
  return longer > 0 || (longer === 0 && rank(finding) < rank(rival));
}

function lengthOf({ start, end }: Finding): number {
  return end - start;
}

function rank({ severity }: Finding): number {
  return severities.indexOf(severity);
}
