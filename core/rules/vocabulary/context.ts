import type { PhraseHit } from '../rule.ts';
import { textBefore, textBehind } from '../around.ts';

const nounBefore =
  /\b(?:an?|the|this|that|these|those|each|every|any|no|some|more|much|of|with|test|testing|my|our|your|his|her|its|their)\s+$/i;
/** What makes a noun of a word in -ing: “some streamlining”, but “some of” leaves it a verb. */
const gerundNounBefore = /\b(?:an?|the|some|any|no|more|much|less|little|further|every|each)\s+$/i;
const objectBehind =
  /^\s+(?!(?:of|for|on|in|at|is|was|are|were|be|been|and|or|to|by|with|from|as|than|but)\b)[a-zß-ɏꞏ]/i;

/** Whether a word that can be noun or verb is a verb: no article before it, an object behind. */
export function isVerb(hit: PhraseHit): boolean {
  const { text, span } = hit;
  if (!objectBehind.test(textBehind(hit)) || text.charAt(span.start - 1) === '-') return false;
  const isGerund = /ing$/i.test(text.slice(span.start, span.end));
  return !(isGerund ? gerundNounBefore : nounBefore).test(textBefore(hit));
}
