import { ifAll, ifBehind, unlessBehind } from '../around.ts';

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
