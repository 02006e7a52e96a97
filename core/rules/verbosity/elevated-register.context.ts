import type { PhraseHit } from '../rule.ts';
import {
  ifAll,
  ifBefore,
  ifBehind,
  textBefore,
  textBehind,
  textOf,
  unlessBefore,
  unlessBehind,
  unlessInSentence,
} from '../around.ts';

/** Whether somebody uses it: “CPU utilization” and “under-utilized” are measures. */
export const isUse = unlessBefore(/(?:under|over|re|well|CPU|GPU|memory)[-\s]?$/i);

/** Whether it is no load of a machine that is measured. */
export const isNoLoad = unlessBehind(
  /^(?:\s+the)?\s+(?:CPU|GPU|memory|disk|bandwidth|cores?|cache)(?!\w)/i,
);

/** A person who leads a workshop facilitates it, and cells have facilitated transport. */
export const isHelp = ifAll(
  ifBehind(/^\s+[A-Za-zÀ-ɏꞏ]/u),
  unlessBehind(
    /^(?:\s+[a-zß-ɏꞏ’'-]+){0,3}\s+(?:workshops?|sessions?|meetings?|retreats?|groups?|diffusion|transport|panels?|retrospectives?|retros?|discussions?|conversations?|dialogues?|debates?|seminars?|calls?|hearings?)(?!\w)/i,
  ),
);

/** Whether it names no matter: “in a way pertaining to mills” is how a dictionary speaks. */
export const isNoManner = unlessBefore(/\b(?:way|manner|sense|fashion)\s+$/i);

/** What belongs to an office is of it, and not about it. */
export const isMatter = ifBefore(
  /\b(?:duties|matters?|powers?|rights?|privileges?|functions?|property|affairs)\s+$/i,
);

const auxiliary = '\\b(?:have|has|had|having|be|been|being|is|are|was|were)\\s+';
const auxiliaryBefore = new RegExp(
  `${auxiliary}(?:(?:[a-zß-ɏꞏ]+ly|not|also|often|never|always|just|now|then|still)\\s+)*$`,
  'i',
);
const auxiliaryFurtherBack = new RegExp(
  `${auxiliary}(?:(?!(?:and|but|or|nor|as|that|which|who|when|while)\\s)[a-zß-ɏꞏ’'-]+\\s+){1,6}$`,
  'i',
);

/** Whether it is a participle whose “have” or “be” stands some words back, or is left out. */
export function isLateParticiple(hit: PhraseHit): boolean {
  const before = textBefore(hit);
  if (!/ed$/i.test(textOf(hit)) || auxiliaryBefore.test(before)) return false;
  return auxiliaryFurtherBack.test(before) || /^\s+by\b/i.test(textBehind(hit));
}

/** Whether it is not the term of law: “commence proceedings”. */
export const isNoLegalAct = unlessBehind(
  /^\s+(?:(?:an?|the|legal|such)\s+)*(?:proceeding|action|litigation|arbitration|suit)/i,
);

const nounBefore =
  /\b(?:an?|the|this|that|our|my|your|his|her|its|their|human|every|such|noble|worthy|joint|new|of)\s+$/i;
const verbBefore =
  /\b(?:to|will|would|shall|should|must|can|could|may|might|always|also|I|we|you|they|who|he|she|and)\s+$/i;

/** Whether “endeavour” is a verb for sure. */
export function isVerb(hit: PhraseHit): boolean {
  const before = textBefore(hit);
  return verbBefore.test(before) || (/ed|ing/i.test(textOf(hit)) && !nounBefore.test(before));
}

/** Whether a means is employed, and no person. */
export const isMeans = ifAll(
  ifBehind(
    /^(?:\s+[a-zß-ɏꞏ’'-]+,?){0,4}\s+(?:techniq|strateg|methods?\b|methodolog|approach|tactics?\b|algorithm|models?\b|tools?\b|devices?\b|metaphor|imagery|language|systems?\b|technolog|framework|mechanism|encryption|scheme|style|tone\b|measures?\b)/i,
  ),
  unlessBehind(/^(?:\s+[a-zß-ɏꞏ’'-]+){0,2}\s+(?:people|workers?|staff|person)(?!\w)/i),
);

/** “A gentle, encompassing warmth” is an adjective, and the rings “encompassing it” go around it. */
export const isNoAdjective = ifAll(
  unlessBefore(/(?:\ball[- ]|\ban?\s+(?:[a-zß-ɏꞏ]+,?\s+)?)$/i),
  unlessBehind(/^\s+(?:it|him|her|them|us|me|you)(?:\s*[.,;:!?)]|\s|$)/i),
);

/** Whether a quality is possessed: houses are possessed by worse. */
export const isQuality = ifBehind(
  /^\s+(?:[a-zß-ɏꞏ’'-]+,?\s+){0,4}(?:abilit|skills?\b|qualit|knowledge|capacit|talents?\b|understanding|sense of|potential|capabilit|expertise|experience|traits?\b|characteristic|features?\b|strengths?\b)/i,
);

/** Whether a rule is adhered to, and no surface. */
export const isNoSurface = unlessBehind(
  // A promise or a doctrine is adhered to, and never followed.
  /^(?:\s+[a-zß-ɏꞏ’'-]+){0,4}\s+(?:doctrines?|principles?|treat(?:y|ies)|constitutions?|guarantees?|promises?|standards?|conventions?|contracts?|licen[cs]es?|surface|skin|wall|membrane|glass|metal|substrate|cell|tissue|tooth|teeth|plate|paper|wood|fabric|each other|one another)/i,
);

/**
 * Whether people are meant: not each by himself (“as individuals with wishes of their own”), and no
 * animals. A bracket between the two words is no part of the phrase.
 */
export const isPeople = ifAll(
  (hit) => !/[()[\]]/u.test(textOf(hit)),
  unlessBefore(/\b(?:as|particular|single|certain|few|discerning|specific|those)\s+$/i),
  // Set against the body they belong to.
  unlessInSentence(
    /\b(?:organi[sz]ation(?:s|al)?|institution(?:s|al)?|(?<!\ba\s)mass(?:es)?|crowds?|collective(?:ly)?|groups?|tribes?|governments?|communit(?:y|ies)|societ(?:y|ies))(?!\w)/i,
  ),
  unlessBehind(/^(?:\s+[a-zß-ɏꞏ’'-]+){0,3}\s+(?:unique|distinct|different|separate|own)(?!\w)/i),
  unlessInSentence(
    /\b(?:species|animals?|predators?|prey|offspring|mutations?|genes?|genotypes?|phenotypes?|shells?|molluss?[ck]s?|fish|crabs?|birds?|insects?|larvae|colony|herds?|flocks?|plumage|fins?|wings?|antlers|mating|natural\s+selection)(?!\w)/i,
  ),
);

/** Whether it is no term, and nothing that society itself has: its norms, what it understands. */
export const isNotSocietys = unlessBehind(
  /^\s+(?:understandings?|norms?|expectations?|attitudes?|levels?|perceptions?)(?!\w)/i,
);

/** Whether the word stands alone: “non-utilized” has a plain word of its own. */
export const isNoCompound = unlessBefore(/[A-Za-zÀ-ɏꞏ][-‐‑]$/u);

/** The tongue of an older stage: “nay, thou”, “never was such a goose roasted”. */
const mockery =
  /\b(?:thou|thee|thy|thine|hath|doth|shalt|nay|verily)\b|\b(?:never|nor)\s+(?:was|were|had|did|has)\s+(?:such|an?|the|he|she|it|they|we|I|there|so)(?!\w)/i;

/** Whether the high word is plain earnest, and no part of a play with old or grand speech. */
export const isEarnest = ({ text, span }: PhraseHit): boolean =>
  !mockery.test(text.slice(Math.max(0, span.start - 300), span.end + 160));

/** Whether an amount is exceeded: “a tax in excess of ten pounds”. */
export const isAmount = ifAll(
  ifBefore(
    /\b(?:has|have|had|with|to|is|are|was|were|be|at|of|for|by|in|takes?|took|costs?|paid|spent|reached|holds?)\s+$/i,
  ),
  ifBehind(
    /^\s+[$€£]?(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|a)\b)/i,
  ),
);

/** Whether the noun that was mentioned before follows. */
export const hasNoun = ifBehind(/^\s+[A-Za-zÀ-ɏꞏ]/u);

/** Whether it is more than one thing: “the aforementioned boats”. */
export const hasPlural = ifBehind(
  /^\s+(?:[a-zß-ɏꞏ-]+\s+){0,2}?[a-zß-ɏꞏ]{2,}(?<!s|u|i)s(?=[.,;:!?)]|\s+(?:are|were|have|had|do|did|of|in|on|that|which|who|and|or|to|for|can|will|may)\b|$)/i,
);
