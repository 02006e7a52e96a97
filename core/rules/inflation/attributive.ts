import type { PhraseHit } from '../rule.ts';
import { textBefore, textBehind } from '../verbosity/around.ts';

const nounBehindRe =
  /^\s+(?!(?:and|or|but|nor|yet|in|on|of|to|for|at|as|by|than|that|this|is|are|was|were|when|while|because|with|from|enough|if|so|about|among|within|until|since|before|after|it|he|she|they|we|you|the|a|an|the|its|their|our|his|her)\b)\p{L}/iu;
const pairBeforeRe = /\b(?:and|or|but|so|as|too|how|most|more|less|least)\s+$/iu;

/**
 * Whether an adjective stands directly before what it modifies, so that it can go and leave the
 * noun: in “a groundbreaking study”, not in “the study was groundbreaking”.
 */
export function isAttributive(hit: PhraseHit): boolean {
  return nounBehindRe.test(textBehind(hit)) && !pairBeforeRe.test(textBefore(hit));
}
