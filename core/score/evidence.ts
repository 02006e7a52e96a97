import type { Rule } from '../rules/rule.ts';

/** A hit that stands where it must and is not silenced, and the sentence it stands in. */
export interface PlacedHit {
  readonly rule: Rule;
  /** The same for all hits of one sentence. */
  readonly sentence: number;
}

/**
 * Whether a rule's hits can count in the score. Rules about the whole document are left out: they
 * speak up at once at a threshold, and the measures say the same without a step. So are rules that
 * are off in most registers: nothing has been trained on them.
 */
export function countsInScore(rule: Rule): boolean {
  if (rule.onlyIn !== undefined) return false;
  return rule.kind === 'phrase' || rule.kind === 'sentence';
}

/** What a sentence counts at most, however many hits it has. */
const mostPerSentence = 1.2;

/**
 * Hits by rule id, each sentence held to 1.2.
 *
 * One hit counts 1, two together 1.09, three 1.13: the second habit of a sentence says less than the
 * first, and no single sentence can carry a document's score.
 */
export function weighEvidence(hits: readonly PlacedHit[]): Record<string, number> {
  const counting = hits.filter(({ rule }) => countsInScore(rule));
  const perSentence = new Map<number, number>();
  for (const { sentence } of counting) {
    perSentence.set(sentence, (perSentence.get(sentence) ?? 0) + 1);
  }
  const evidence: Record<string, number> = {};
  for (const { rule, sentence } of counting) {
    const count = perSentence.get(sentence)!;
    evidence[rule.id] = (evidence[rule.id] ?? 0) + mostPerSentence / (count + 0.2);
  }
  return evidence;
}
