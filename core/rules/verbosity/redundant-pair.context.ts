import type { PhraseHit } from '../rule.ts';
import { textOf, unlessBefore, unlessBehind } from '../around.ts';

/** Whether “any and all” is no term of a contract, where it is meant to leave nothing out. */
export const isNoLegalTerm = unlessBehind(
  /^(?:\s+[a-zß-ɏꞏ’'-]+){0,2}\s+(?:claims?|liabilit|rights?\b|damages?\b|warrant|loss|obligations?|costs?\b|expenses?)/i,
);

/** Whether “equally as” stands before an adjective: “equally as the tide” compares two things. */
export const isDegree = unlessBehind(/^\s+(?:an?|the|his|her|their)\b/i);

/** Whether the hit starts with an acronym in capitals: on a circuit board “pin number” is none. */
export function isAcronym(hit: PhraseHit): boolean {
  return /^\p{Lu}{3}/u.test(textOf(hit));
}

/** Whether “still” does not mean “even so”: behind “even if it was mended” it does. */
export const isNoConcession = unlessBefore(
  /\b(?:if|though|although|whatever|however|despite|even)\b[^.!?]*$/i,
  200,
);
