import type { StandingHit } from '../engine/fold.ts';
import type { Category, Finding } from '../finding.ts';
import type { LintedDocument } from '../lint.ts';
import { findRule } from '../rules/registry.ts';
import { countsInScore } from '../score/evidence.ts';

/**
 * For each hit the index of the finding that takes it along when it is mended; -1 for none.
 *
 * A hit mostly is a finding. One that was dropped as a duplicate goes with the finding of its
 * category that stands on the same words; one that its rule lets go stays whatever is mended.
 */
export function findingsOfHits({ hits, result }: LintedDocument): number[] {
  const { findings } = result;
  const own = new Map(findings.map((finding, index) => [keyOf(finding.ruleId, finding), index]));
  const byCategory = new Map<Category, number[]>();
  findings.forEach(({ category, ruleId }, index) => {
    const rule = findRule(ruleId);
    if (rule === undefined || !countsInScore(rule)) return;
    const others = byCategory.get(category);
    if (others) others.push(index);
    else byCategory.set(category, [index]);
  });
  return hits.map(
    (hit) =>
      own.get(keyOf(hit.rule.id, hit)) ??
      overlapping(hit, byCategory.get(hit.rule.category) ?? [], findings),
  );
}

function keyOf(ruleId: string, { start, end }: { start: number; end: number }): string {
  return `${ruleId}:${start}:${end}`;
}

/** @param indices of findings in order that do not overlap: those of one category never do. */
function overlapping(
  { start, end }: StandingHit,
  indices: readonly number[],
  findings: readonly Finding[],
): number {
  let low = 0;
  let high = indices.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (findings[indices[middle]!]!.start < end) low = middle + 1;
    else high = middle;
  }
  const last = indices[low - 1];
  return last !== undefined && findings[last]!.end > start ? last : -1;
}
