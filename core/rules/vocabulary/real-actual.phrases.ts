import type { PhraseRow } from '../rule.ts';
import { ifAll, ifBehind, unlessInSentence } from '../around.ts';

/** Abstractions that a "real" before them does not make more so. */
const abstraction =
  /^(?:\s+human)?\s+(?:values?|powers?|strength|meaning|change|growth|progress|impact|leadership|understanding|happiness|success|engagement|empathy|connections?|interest|concern|insights?|issue|challenges?|magic|lesson|danger|tragedy|victory|genius|beauty|wisdom|mastery|friendship|freedom|intimacy|care|curiosity|desire|commitment|effort|emotions?|dialogue|collaboration|relationships|community|belonging|appreciation|passion|self|horror|equality|justice|innovation|transformation|essence|healing|closure|culprit|breakthrough|stakes|talent|purpose|potential|benefits?|peace|joy|reward|heroism|solutions?)(?!\w)/i;

/** What the real thing is held against. */
const contrast =
  /\b(?:expect\w*|apparent\w*|false\w*|fake\w*|nominal\w*|suppos\w*|theor\w*|quoted|unlike|versus|vs|forecast\w*|seem\w*|preten\w*|imagin\w*|ideal\w*|perceived|stated|estimat\w*|measur\w*|predict\w*|comput\w*|stored|returned)(?!\w)/i;

/** The adjective promises a false kind that the text never names. */
export const phrases: readonly PhraseRow[] = [
  {
    pattern: '(real|true|genuine|authentic|actual)',
    fix: 'delete',
    safe: false,
    accept: ifAll(ifBehind(abstraction), unlessInSentence(contrast)),
  },
];
