import { ifAll, ifBefore, textBefore, textBehind, unlessBefore } from '../around.ts';
import type { PhraseHit, PhraseRow } from '../rule.ts';

export const bare = 'Say what makes it so: “{actual}” grades and does not tell.';

const graded = /\b(?:more|most|less|least)\s+$/i;
/** “More deep” is no English: these have an ending for it. */
const short = new Set('deep full great hard plain sharp smooth sound strong'.split(' '));

/** Two rows for one with such words: behind “more” only the longer ones can be offered. */
export function byGrade(row: PhraseRow): readonly PhraseRow[] {
  const words = typeof row.fix === 'object' ? [row.fix.replace].flat() : [];
  const long = words.filter((word) => !short.has(word));
  if (long.length === words.length) return [row];
  const { pattern, safe = true } = row;
  const rest = long.length > 0 ? { fix: { replace: long }, safe } : { message: bare };
  const accept = (hit: PhraseHit): boolean => row.accept?.(hit) ?? true;
  return [
    { ...row, accept: ifAll(accept, unlessBefore(graded)) },
    { pattern, ...rest, accept: ifAll(accept, ifBefore(graded)) },
  ];
}

/** Measured by another thing, it says more than a grade: “more robust than the old one”. */
const isMeasured = (hit: PhraseHit): boolean =>
  /\bmore\s+$/i.test(textBefore(hit)) && /^\s+than\b/i.test(textBehind(hit));

/** “Something profound” has no plainer name. */
const isAlone = unlessBefore(/\b(?:something|anything|nothing)\s+$/i);

export const isGrade = ifAll(isAlone, (hit) => !isMeasured(hit));
