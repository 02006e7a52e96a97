import type { PhraseHit } from '../rule.ts';
import { ifBehind, restOfSentence, unlessBehind } from '../around.ts';

/** “Is hailed with joy by the town”: the believer follows. “The bread eaten by the poor” is no agent. */
export const hasNoAgent = unlessBehind(
  /^[^.,;:!?]{0,50}(?<!\b(?:[a-zß-ɏꞏ]+(?:ed|en|wn)|made|built|done|led|sung|won|held))\s+by\s+(?:the|an?|its|his|her|their|our|every|each)\s+(?!(?:critics|experts|scholars|observers|academics|historians|majority)\b)/i,
);

/** Behind “by some” a noun says who: “by some bargemen”. Experts and people are still nobody. */
export const isNoGroup = ifBehind(
  /^(?:\s*(?:[.,;:!?)—–]|$)|\s+(?:as|to|in|on|for|the|an?|one|that|and|who|of|at|today|people|others|experts|critics|scholars|historians|observers|researchers|analysts|academics|commentators)(?!\w))/i,
);

/** A common saying that the writer answers in the same sentence lends its weight to nobody. */
export function isUnanswered(hit: PhraseHit): boolean {
  const { start, end } = restOfSentence(hit);
  return !/,\s+(?:but|yet|though|although)\b/i.test(hit.text.slice(start, end));
}
