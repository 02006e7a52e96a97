import { severities, type Finding } from '../finding.ts';

/** What of a finding decides whether it says the same as another. */
export type Claim = Pick<Finding, 'start' | 'end' | 'category' | 'severity' | 'fixes'>;

/**
 * Of findings on the same words only the most telling stays. Two are rivals when they are of one
 * category and overlap, or when one lies inside the other and covers most of it. Of rivals the one
 * that can be mended stays; of two alike in that, the longer; on one span, the more severe first.
 * A small one that can be mended stays beside a long one that cannot.
 *
 * @param findings in order of start, then of descending end.
 */
export function withoutDuplicates<Found extends Claim>(findings: readonly Found[]): Found[] {
  const dropped = new Set<Found>();
  // Only findings that still reach past the current start can clash, so this stays short.
  let open: Found[] = [];
  let reach = 0;
  for (const finding of findings) {
    const isAlone = reach <= finding.start;
    reach = Math.max(reach, finding.end);
    if (isAlone) {
      open = [finding];
      continue;
    }
    open = open.filter(({ end }) => end > finding.start);
    const rivals = open.filter((other) => areRivals(other, finding));
    if (rivals.some((rival) => !beats(finding, rival))) {
      dropped.add(finding);
      continue;
    }
    for (const rival of rivals) dropped.add(rival);
    open = open.filter((other) => !rivals.includes(other));
    open.push(finding);
  }
  return findings.filter((finding) => !dropped.has(finding));
}

/** Whether two findings that overlap say the same; `first` starts no later than `second`. */
function areRivals(first: Claim, second: Claim): boolean {
  const coversMost = second.end <= first.end && 2 * lengthOf(second) >= lengthOf(first);
  if (first.category !== second.category) return coversMost;
  const isSmallAndMends = second.end <= first.end && hasFix(second) && !hasFix(first);
  return coversMost || !isSmallAndMends;
}

function beats(finding: Claim, rival: Claim): boolean {
  const longer = lengthOf(finding) - lengthOf(rival);
  if (longer === 0 && rank(finding) !== rank(rival)) return rank(finding) < rank(rival);
  if (hasFix(finding) !== hasFix(rival)) return hasFix(finding);
  return longer > 0;
}

function hasFix({ fixes }: Claim): boolean {
  return fixes.length > 0;
}

function lengthOf({ start, end }: Claim): number {
  return end - start;
}

function rank({ severity }: Claim): number {
  return severities.indexOf(severity);
}
