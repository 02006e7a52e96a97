import type { PhraseHit } from '../rule.ts';
import {
  ifAll,
  textBefore,
  textBehind,
  textBehindSentence,
  textOf,
  unlessBefore,
  unlessBehind,
} from '../around.ts';

/** What one sentence may say in front of the hit, in UTF-16 units. */
const reach = 120;

/** What `openingRe` finds is shorter, in UTF-16 units; sentences may be endless. */
const longestOpening = 1000;
const openingRe =
  /^[^a-zß-ɏꞏ]*ultimately,?\s+(?:the|this|which|whether|what|how|each)(?:\s+[a-zß-ɏꞏ’'-]+){0,20}?\s+(?:(?:depends?|comes? down|boils? down)\s+(?:on|upon|to)|(?:is|are)\s+(?:a matter of|up to))\b/i;
const subjectRe =
  /\b(?:choice|decision|answer|option|approach|method|path|solution|strategy|question)(?:\s+[a-zß-ɏꞏ’'-]+){0,12}\s+$/i;

/** Whether no row for the start of the sentence finds it already: one sentence is one refusal. */
export function isOnlyRefusal(hit: PhraseHit): boolean {
  const { start, end } = hit.sentence();
  return !openingRe.test(hit.text.slice(start, Math.min(end, start + longestOpening)));
}

/** As `isOnlyRefusal`, and no row that starts at the choice finds it. */
export const lacksSubject = ifAll(unlessBefore(subjectRe, reach), isOnlyRefusal);

/** As `isOnlyRefusal`; “ultimately” right before the hit tells the same as one that opens. */
export function isOnlyPreference(hit: PhraseHit): boolean {
  const before = textBefore(hit, reach);
  return /\bultimately\s+$/i.test(before) ? !subjectRe.test(before) : isOnlyRefusal(hit);
}

/** Whether the answers do not come behind: “On the one hand” takes the question up. */
export const isLastWord = unlessBehind(
  /^[^.!?]{0,100}[.!?]["”’]?\s+(?:on\s+(?:the\s+)?one\s+hand|some\s+(?:people\s+)?(?:say|think|believe|argue|hold|claim))(?!\w)/i,
  200,
);

/** “If the bed is sand, …”, but no “If you have questions, …”. */
const caseRe =
  /^\s*(?:(?:When|Where|For\s+(?:those|companies|an?))\b|If\b(?!\s+you(?:[’']re|[’']d|\s+are|\s+would)?\s+(?:have|need|not|unsure|still|like|tell|share|provide)\b))/;

/** How far the next two sentences are read, in UTF-16 units. */
const answerReach = 200;

/** Whether neither a list nor one of the next two sentences says what follows in which case. */
export function isLeftOpen(hit: PhraseHit): boolean {
  // “On several factors, like the load” names them.
  if (/factors$/i.test(textOf(hit)) && /^,?\s+(?:like|such\s+as)\s/i.test(textBehind(hit)))
    return false;
  // A colon in the clause, or at the end of a short paragraph, has the cases behind it.
  if (/^[^.!?:]{0,40}:/u.test(textBehind(hit))) return false;
  const behind = textBehindSentence(hit, answerReach);
  if (behind.length < answerReach && hit.text.trimEnd().endsWith(':')) return false;
  const next = /^[^.!?]*[.!?]+/u.exec(behind)?.[0] ?? '';
  return !caseRe.test(behind) && !caseRe.test(behind.slice(next.length));
}

/** “Boils down to the idea that” sums up; “comes down to the reader” hands over. */
export function isNoSummary(hit: PhraseHit): boolean {
  return (
    !/\bdown\s+to$/i.test(textOf(hit)) ||
    !/^\s+(?:the|an?|one|two)\s+(?!(?:matter|personal|individual|person|reader|user|situation|context|circumstances)\b)/i.test(
      textBehind(hit),
    )
  );
}

/** Your needs or your taste are left to you; what fits your roof is not. */
export function isOfPerson(hit: PhraseHit): boolean {
  return (
    !/\byour$/i.test(textOf(hit)) ||
    /^\s+(?:own|unique|specific|personal|individual|particular|needs?|preferences?|goals|situation|circumstances|lifestyle|style|tastes?|budget|values|interests|priorities|life|body|personality|family|schedule)(?!\w)/i.test(
      textBehind(hit),
    )
  );
}
