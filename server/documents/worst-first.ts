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
  const shown = mostGrave(appearances, limit);
  return appearances.filter((appearance) => shown.has(appearance));
}

/** The first `limit` in order of gravity, then of start. Sorting all would take ten times as long. */
function mostGrave(appearances: readonly Appearance[], limit: number): ReadonlySet<Appearance> {
  const byGravity: (Appearance[] | undefined)[] = [];
  for (const appearance of appearances) (byGravity[gravity(appearance)] ??= []).push(appearance);
  const first = new Set<Appearance>();
  for (const group of byGravity) {
    for (const appearance of group ?? []) {
      if (first.size === limit) return first;
      first.add(appearance);
    }
  }
  return first;
}

/** 0 for the gravest. */
function gravity({ finding, severity }: Appearance): number {
  return ranks[finding.severity] * severities.length + ranks[severity];
}

const ranks = Object.fromEntries(severities.map((severity, rank) => [severity, rank])) as Record<
  Severity,
  number
>;
