import { severities, type Severity } from '../../core/finding.ts';
import type { Appearance } from '../render/cluster.ts';

/**
 * At most `limit` findings in order of their start. Of too many the gravest are kept; of equally
 * grave ones, those that no other of their cluster speaks for.
 */
export function worstFirst(
  appearances: readonly Appearance[],
  limit: number,
): readonly Appearance[] {
  if (appearances.length <= limit) return appearances;
  return appearances
    .toSorted((a, b) => byGravity(a, b) || a.finding.start - b.finding.start)
    .slice(0, limit)
    .sort((a, b) => a.finding.start - b.finding.start || a.finding.end - b.finding.end);
}

function byGravity(a: Appearance, b: Appearance): number {
  return rank(a.finding.severity) - rank(b.finding.severity) || rank(a.severity) - rank(b.severity);
}

function rank(severity: Severity): number {
  return severities.indexOf(severity);
}
