import type { Rule } from '../rules/rule.ts';

/** A hit that stands where it must and is not silenced, and the sentence it stands in. */
export interface PlacedHit {
  readonly rule: Rule;
  /** The same for all hits of one sentence. */
  readonly sentence: number;
}

/** A hit that counts, with how many count in its sentence, it included. */
export interface CountingHit {
  readonly rule: Rule;
  readonly together: number;
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
  const evidence = new Evidence();
  evidence.add(countHits(hits));
  return evidence.weigh();
}

/** The hits that count, in order of their first; a sentence must not be split between calls. */
export function countHits(hits: readonly PlacedHit[]): CountingHit[] {
  const perSentence = new Map<number, number>();
  for (const { rule, sentence } of hits) {
    if (countsInScore(rule)) perSentence.set(sentence, (perSentence.get(sentence) ?? 0) + 1);
  }
  const counting: CountingHit[] = [];
  for (const { rule, sentence } of hits) {
    if (countsInScore(rule)) counting.push({ rule, together: perSentence.get(sentence)! });
  }
  return counting;
}

/**
 * Evidence of several blocks added up. It counts hits of a kind before it weighs them: whole numbers
 * add up to the same in any order, as weights would not.
 */
export class Evidence {
  /** By rule id, then by how many stand together. */
  readonly #hits = new Map<string, number[]>();

  add(counting: readonly CountingHit[]): void {
    for (const { rule, together } of counting) {
      let own = this.#hits.get(rule.id);
      if (own === undefined) this.#hits.set(rule.id, (own = []));
      own[together] = (own[together] ?? 0) + 1;
    }
  }

  weigh(): Record<string, number> {
    const evidence: Record<string, number> = {};
    for (const [id, byNumber] of this.#hits) {
      let sum = 0;
      byNumber.forEach((hits, together) => (sum += (hits * mostPerSentence) / (together + 0.2)));
      evidence[id] = sum;
    }
    return evidence;
  }
}
