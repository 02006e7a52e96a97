import type { PhraseHit } from '../rule.ts';
import { ifAll, ifBehind, textBehind, textOf, unlessBehind } from '../around.ts';

/** Whether the sentence itself follows: behind “where” or “and” the opening clause goes on. */
const isClause = unlessBehind(
  /^\s*(?:where|when|in\s+which|which|whose|who|and|or|but|with)(?!\w)/i,
);

/** “Few” is said of that age only, and “driven by screens” of the words that would go. */
const leansOnClause =
  /^\s*(?:few|no|none|nobody|nothing|characteri[sz]ed|marked|dominated|defined|driven|shaped)(?!\w)/i;

/** Whether the opening clause can go and leave the sentence as true as it was. */
export const isWholeClause = ifAll(isClause, unlessBehind(leansOnClause));

/** Whether the sentence would say something else without the opening clause. */
export const isNeededClause = ifBehind(leansOnClause);

/** A number, but no year and no century. */
const figure =
  /\b(?:\d{1,3}(?:[.,]\d+)*(?!\w)|(?:hundred|thousand|million|billion)s?\b|percent\b|per\s+cent\b)/i;

/** Whether the opening clause counts nothing: one with a figure tells a fact. */
export function hasNoFigure(hit: PhraseHit): boolean {
  const actual = textOf(hit);
  const rest = actual.endsWith(',') ? '' : /^[^,.;:!?]*/u.exec(textBehind(hit, 120))![0];
  return !figure.test(actual + rest);
}
