import type { PhraseHit } from '../rule.ts';
import { ifBefore, textBehind, textOf, unlessInSentence } from '../around.ts';
import { marksAt } from '../markup-at.ts';

/** States and outcomes: behind “may” they make it a guess, and not a permission. */
const outcomeRe =
  /^\s+(?:also\s+|not\s+|even\s+|still\s+|well\s+|often\s+|sometimes\s+)*(?:be(?!\s+(?:[A-Za-zÀ-ɏꞏ]+ly\s+)?[A-Za-zÀ-ɏꞏ]+(?:ed|en)\b)|have|find|feel|need|seem|lead|result|cause|affect|help|require|prefer|benefit|vary|depend|struggle|lack|offer|provide|contribute|become|experience|take|appear|limit|prove|face|differ|suggest|indicate|reduce|increase|cost|want|lose|miss|come|go|think|know|like|stain|change|make|give)(?!\w)/u;

/** “Sports in general” is all sports; at the head of a clause or behind its verb it is a hedge. */
export const isAboutClaim = ifBefore(
  /(?:^|[.!?;:,(—–]|\b(?:and|but|so|that|because|is|are|was|were))\s*$/i,
);

/** “Might have lasted” behind “without the plague” tells what did not happen, and hedges nothing. */
const isPerfect = /^\s+(?:[A-Za-zÀ-ɏꞏ]+ly\s+|not\s+|never\s+)?have\s+[A-Za-zÀ-ɏꞏ]/u;
const isAssertion = unlessInSentence(/\b(?:without|if|had|unless|otherwise|but\s+for)\b/i);

/** Whether “may” is a guess, and not a permission, the month or a word of a standard. */
export function isGuess(hit: PhraseHit): boolean {
  if (/^(?:MAY|May)$/u.test(textOf(hit)) || !outcomeRe.test(textBehind(hit))) return false;
  return !isPerfect.test(textBehind(hit)) || isAssertion(hit);
}

/** “It *might* stain”: who sets off the one word means the doubt. */
export function isSetOff({ block: { prose }, span }: PhraseHit): boolean {
  const start = prose.sourceStart(span.start);
  const end = prose.sourceEnd(span.end);
  return marksAt(prose, { start, end }).some(
    ({ open, close }) => open.end === start && close.start === end,
  );
}
