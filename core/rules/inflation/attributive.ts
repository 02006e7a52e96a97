import type { PhraseHit } from '../rule.ts';
import { textBefore, textBehind } from '../around.ts';

const nounBehindRe =
  /^\s+(?!(?:and|or|but|nor|yet|in|on|of|to|for|at|as|by|than|that|this|is|are|was|were|when|while|because|with|from|enough|if|so|about|among|within|until|since|before|after|it|he|she|they|we|you|the|a|an|the|its|their|our|his|her)\b)[a-zß-ɏꞏ]/i;
/** A pair, a degree, and “one of”, which says nothing once the adjective is gone. */
const pairBeforeRe =
  /(?:\b(?:and|or|but|yet|so|as|too|how|most|more|less|least)\s+|,\s*|\b(?:is|are|was|were|be|been|one)\s+of\s+)$/i;

/** Whether an adjective stands before a noun: in “a groundbreaking study”, not in “it was groundbreaking”. */
export function standsBeforeNoun(hit: PhraseHit): boolean {
  return nounBehindRe.test(textBehind(hit));
}

/**
 * Whether an adjective can go and leave its noun behind: the only one, or the first, of those
 * that stand before it.
 */
export function isAttributive(hit: PhraseHit): boolean {
  return standsBeforeNoun(hit) && !pairBeforeRe.test(textBefore(hit));
}

/** Whether it stands before a noun, but in a pair or phrase that an edit would tear apart. */
export function isPaired(hit: PhraseHit): boolean {
  return standsBeforeNoun(hit) && !isAttributive(hit);
}
