import type { PhraseHit, PhraseRow } from '../rule.ts';
import { ifAll, ifBehind, textBehindSentence, unlessInSentence } from '../around.ts';

/** Abstractions that a "real" before them does not make more so. */
const abstraction =
  /^(?:\s+human)?\s+(?:values?|powers?|strength|meaning|change|growth|progress|impact|leadership|understanding|happiness|success|engagement|empathy|connections?|interest|concern|insights?|issue|challenges?|magic|lesson|danger|tragedy|victory|genius|beauty|wisdom|mastery|friendship|freedom|intimacy|care|curiosity|desire|commitment|effort|emotions?|dialogue|collaboration|relationships|community|belonging|appreciation|passion|self|horror|equality|justice|innovation|transformation|essence|healing|closure|culprit|breakthrough|stakes|talent|purpose|potential|benefits?|peace|joy|reward|heroism|solutions?)(?!\w)/i;

/** What the real thing is held against. */
const contrast =
  /\b(?:expect\w*|apparent\w*|false\w*|fake\w*|nominal\w*|suppos\w*|theor\w*|quoted|unlike|versus|vs|forecast\w*|seem\w*|preten\w*|imagin\w*|ideal\w*|perceived|stated|estimat\w*|measur\w*|predict\w*|comput\w*|stored|returned)(?!\w)/i;

/** What is only the look of the thing. */
const pretence =
  /\b(?:mere(?:ly)?|polite\w*|superficial\w*|feign\w*|fak(?:e|es|ed|ing)|preten\w*|insincer\w*|performative\w*)(?!\w)/i;

/** How far the next sentence is read, in UTF-16 units. */
const nextReach = 200;

/** Whether the next sentence does not name the false kind either. */
function isUnnamedNext(hit: PhraseHit): boolean {
  const next = /^\s*[^.!?]*/u.exec(textBehindSentence(hit, nextReach))![0];
  return !pretence.test(next);
}

/** The adjective promises a false kind that the text never names. */
export const phrases: readonly PhraseRow[] = [
  {
    pattern: '(real|true|genuine|authentic|actual)',
    fix: 'delete',
    safe: false,
    accept: ifAll(
      ifBehind(abstraction),
      unlessInSentence(contrast),
      unlessInSentence(pretence),
      isUnnamedNext,
    ),
  },
];
