import type { PhraseHit } from '../rule.ts';
import {
  ifAll,
  ifBefore,
  ifBehind,
  textBefore,
  textBehind,
  unlessBefore,
  unlessBehind,
} from '../around.ts';

/** What “because” would follow as a predicate: “is likely”. */
export const beBefore =
  /(?:\b(?:is|are|was|were|be|been|being)|[’'](?:s|re))\s+(?:(?:also|just|not|[a-zß-ɏꞏ]+ly)\s+){0,2}$/i;

/** A verb that an infinitive completes: “learn to row” is no aim of the learning. */
const takesInfinitive =
  /\b(?:learn(?:s|ed|t|ing)?|tr(?:y|ies|ied|ying)|work(?:s|ed|ing)?|need(?:s|ed|ing)?|want(?:s|ed|ing)?|hop(?:e|es|ed|ing)|plan(?:s|ned|ning)?|agree(?:s|d|ing)?|decid(?:e|es|ed|ing)|cho(?:ose|oses|se|sen|osing)|wish(?:es|ed|ing)?|prefer(?:s|red|ring)?|beg(?:in|ins|an|un|inning)|start(?:s|ed|ing)?|continu(?:e|es|ed|ing)|stop(?:s|ped|ping)?|fail(?:s|ed|ing)?|manag(?:e|es|ed|ing)|struggl(?:e|es|ed|ing)|str(?:ive|ives|ove|iving)|wait(?:s|ed|ing)?|prepar(?:e|es|ed|ing)|forg(?:et|ets|ot|otten|etting)|remember(?:s|ed|ing)?)\s+$/i;

/** A verb that sends somebody to a task: “ask the miller to …” is what he is asked to do. */
const sendsToTask =
  /\b(?:teach(?:es|ing)?|taught|guid(?:e|es|ed|ing)|lead(?:s|ing)?|led|train(?:s|ed|ing)?|forc(?:e|es|ed|ing)|allow(?:s|ed|ing)?|help(?:s|ed|ing)?|ask(?:s|ed|ing)?|tell(?:s|ing)?|told|urg(?:e|es|ed|ing)|persuad(?:e|es|ed|ing)|encourag(?:e|es|ed|ing)|enabl(?:e|es|ed|ing)|requir(?:e|es|ed|ing)|permit(?:s|ted|ting)?|order(?:s|ed|ing)?|advis(?:e|es|ed|ing)|invit(?:e|es|ed|ing)|push(?:es|ed|ing)?|want(?:s|ed|ing)?|need(?:s|ed|ing)?)\s+(?:[a-zß-ɏꞏ][a-zß-ɏꞏ’'-]*\s+){0,3}$/i;

/** An infinitive with an object before the aim: “to please the crews to keep them”. */
const infinitiveBefore =
  /(?<!\b(?:have|has|had|having|need|needs|needed|want|wants|wanted|able|going|ought|used|try|tries|tried|trying|wish|like)\s+)\bto\s+(?!in\b)[a-zß-ɏ]+\s+(?:an?|the|all|some|any|every|each|this|that|these|those|its?|their|his|her|our|your|my|them|him|us|me|you)\s[^.,;:!?()—–]*$/i;

/** “Be grave to be sincere” would read as “be eager to be”; “is built to” and “is here to” are good. */
const adjectiveBefore =
  /\b(?:be|am|is|are|was|were|been|being|seem(?:s|ed)?|feel(?:s|ing)?|felt|become(?:s)?|became|becoming|remain(?:s|ed)?|stay(?:s|ed)?|keep(?:s)?|kept)\s+(?:(?:so|too|very|not|more|[a-zß-ɏꞏ]+ly)\s+)?(?!(?:necessary|needful|sufficient|enough|important|useful|here|there|built|made|done|set|put|kept|held|written|sent|taken|found|born|sold|cut)\s|[a-zß-ɏꞏ]+(?:ed|ing)\s)[a-zß-ɏꞏ]+\s+$/i;

/** How many words a clause may have before its aim hangs on the nearest noun. */
const longestClause = 14;

/** Whether the clause before is so long, or ends in such a list, that “to” would lean on a noun. */
function isShortBefore(hit: PhraseHit): boolean {
  const before = textBefore(hit, 140);
  if (/,\s[^,.;:!?]{1,60},?\s(?:and|or)\s[^,.;:!?]{1,60}$/i.test(before)) return false;
  const clause = /[^.,;:!?()—–]*$/u.exec(before)![0].trim();
  return clause.split(/\s+/u).length <= longestClause;
}

/**
 * Whether “to” may take the place of “in order to”. Behind a preposition, a verb that takes an
 * infinitive of its own, or a verb whose object stands before it (“the pump that it calls in order
 * to …”), behind a long clause, and in “crucial in order to be”, the longer phrase keeps apart
 * what would run together.
 */
export const takesTo = ifAll(
  // “A quality to have in order to please”: behind these “to” would mean must, did, can or will.
  unlessBefore(
    /\b(?:have|has|had|having|used|going|able|ought|supposed|seem(?:s|ed)?|appear(?:s|ed)?|happen(?:s|ed)?|tend(?:s|ed)?|get|gets|got|due|about|meant|bound|likely)\s+$/i,
  ),
  unlessBefore(
    /\b(?:to|from|with|for|on|of|in|at|by|about|into|through|upon|under|(?:that|which|whom)\s+(?:it|they|he|she|we|you|I|one)\s+[a-zß-ɏꞏ]+)\s+$/i,
  ),
  unlessBefore(takesInfinitive),
  unlessBefore(sendsToTask, 100),
  unlessBefore(infinitiveBefore, 140),
  unlessBefore(adjectiveBefore),
  // “Prefer the chart to find the channel” would weigh one thing against the other.
  unlessBefore(
    /(?<!\b(?:an?|the|its?|my|our|your|his|her|their)\s)\bprefer(?:s|red|ring)?\s[^.!?]*$/i,
    120,
  ),
  unlessBehind(/^\s+(?:not|to)\b|^[^.;:!?]{0,80}\bso\s+as\s+not\s+to\b/i, 120),
  isShortBefore,
  (hit) =>
    !/\b(?:crucial|essential|vital|key|critical|imperative)\s+$/i.test(textBefore(hit)) ||
    !/^\s+be\b/i.test(textBehind(hit)),
);

/** Whether the effort is an aim, and not what somebody was spent on or joined in. */
export const isAim = unlessBefore(
  /\b(?:consumed|engaged|absorbed|involved|united|joined|spent|engrossed|immersed)\s+$/i,
);

const gerund = /^\s+(?:\p{Ll}+ly\s+)?\p{Ll}{2,}ing\b/u;

export const beforeGerund = ifBehind(gerund);

/** A passive: in “mended using tar” nobody is there who uses it. */
export const participleBefore =
  /\b(?:[a-zß-ɏꞏ]{2,}(?:ed|[dkptv]en|wn)|made|built|won|held|kept|done|put|cut)\s+(?:only\s+)?$/i;

/** Whether “can” may take the place of “have the ability to”: not in “will can”, “do you can”. */
export const takesModal = unlessBefore(
  /\b(?:to|will|would|can|could|may|might|must|shall|should|do|does|did|not|have|has|had|let)\b(?:\s+[a-zß-ɏꞏ’']+){0,2}\s+$|(?:n[’']t|[’'](?:ll|d|ve))(?:\s+[a-zß-ɏꞏ]+){0,2}\s+$/i,
);

/** Whether somebody is in the process of doing something, so that the verb alone says so. */
export const isProgressive = ifAll(
  ifBefore(
    /(?:\b(?:am|is|are|was|were|be|been|being)|[’'](?:m|s|re))(?:\s+(?:also|already|currently|now|still))?\s+$/i,
  ),
  ifBehind(gerund),
);

/** Whether the length of the period is given: a period of six years. */
export const isMeasured = ifBehind(
  /^\s+(?:\d|time\b|(?:about|around|roughly|nearly|over|up to|several|many|a few|some|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|ninety)\b)/i,
);

/** Whether the aim is a thing to do, and no aim that something agrees with. */
export const isPurpose = ifAll(
  ifBehind(gerund),
  unlessBefore(/\b(?:align\w*|consistent|compatible|conflicts?)\s+$/i),
);

/** A verb or participle with words behind it: the manner may belong to a nearer one. */
const verbFurtherBack =
  /\b(?:[a-zß-ɏꞏ]{2,}(?:ed|ing)|made|held|kept|sent|built|written|given|found|stored|bound|set|put|left)\s+(?:[a-zß-ɏꞏ’'-]+\s+){2,}$/i;
/** Whether the manner stands beside the one verb it can belong to. */
export const isBesideVerb = (hit: PhraseHit): boolean =>
  !verbFurtherBack.test(/[^.,;:!?()—–]*$/u.exec(textBefore(hit, 80))![0]);

/** Whether an adverb can take the place of the manner: nothing more is said of it. */
export const isWholeManner = unlessBehind(/^\s+(?:to|as|that|which|of)\b/i);

/** A verb or adjective that an adverb of degree can stand before, told by its ending. */
export const isBeforeItsWord = ifBehind(
  /^\s+[a-zß-ɏꞏ]{2,}(?:ed|en|wn|ing|al|ive|ous|able|ible|ic|ent|ant)(?!\w)/i,
);

/**
 * Whether “before” is no riddle: a version “before 3.7 writes” what it writes at any time, and
 * “it has not been long before” is another phrase.
 */
export const isPlainlyBefore = unlessBefore(
  /\b(?:long|versions?|releases?|(?:versions?|releases?)\s+of\s+[A-Za-zÀ-ɏꞏ]+)\s+$/i,
);
