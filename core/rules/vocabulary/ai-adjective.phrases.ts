import type { PhraseHit, PhraseRow } from '../rule.ts';
import {
  ifAll,
  ifBehind,
  textBefore,
  textBehind,
  unlessBefore,
  unlessBehind,
  unlessInSentence,
} from '../around.ts';
import { perProse } from '../per-prose.ts';
import { bare, byGrade } from './ai-adjective.context.ts';

/** A grading adjective and plainer ones; which fits is the writer's to say. */
function swap(pattern: string, ...replace: readonly string[]): PhraseRow {
  return { pattern, fix: { replace }, safe: false };
}

/** A grading adjective that only a fact can replace. */
function name(pattern: string): PhraseRow {
  return { pattern, message: bare };
}

const effort =
  '(?:initiatives?|programm?e?s?|polic(?:y|ies)|measures?|efforts?|campaigns?|growth|demand|support|response)';
const effortBehind = new RegExp(`^\\s+(?:[a-zß-ɏꞏ]+\\s+)?${effort}\\b`, 'i');
const effortBefore = new RegExp(`\\b${effort}\\s+(?:is|are|was|were|remains?|remained)\\s+$`, 'i');
const isNoEffort = (hit: PhraseHit): boolean =>
  !effortBehind.test(textBehind(hit)) && !effortBefore.test(textBefore(hit));

/** What is done with care for shades is not itself “subtle”. */
const nuancedWork =
  /^(?:,?\s+(?:and\s+)?[a-zß-ɏꞏ-]+)?\s+(?:approach(?:es)?|understandings?|analys[ei]s|discussions?|views?|pictures?|polic(?:y|ies))(?!\w)/i;

/** Whether “complex” does not stand beside it already. */
const isNotSaidTwice = ifAll(
  unlessBefore(/\bcomplex(?:,| and| or)\s+$/i),
  unlessBehind(/^(?:,| and| or)\s+complex\b/i),
);
/** What is drawn, carved or told has details. */
const isDrawn = ifBehind(
  /^(?:,?\s+[a-zß-ɏꞏ-]+)?\s+(?:patterns?|designs?|carvings?|maps?|plans?|models?|accounts?|drawings?|engravings?|mosaics?|embroider(?:y|ies)|illustrations?|decorations?|ornaments?|paintings?|sculptures?|tattoos?|lace|descriptions?)(?!\w)/i,
);

/** Whether a block speaks of those who are left out: there “inclusive” says what is done. */
const isAboutExcluded = perProse(({ text }) =>
  /\b(?:under-?represented|diversity(?!\s+of\b)|outreach|minorit(?:y|ies))(?!\w)/i.test(text),
);

/** “The wax makes the cloth resilient” says what makes it so, which is all one could ask for. */
function isNotMadeSo(hit: PhraseHit): boolean {
  const isPredicate = /^(?:\s*[.,;:!?)—–]|\s*$|\s+(?:and|or|but|enough|when|in)\b)/i.test(
    textBehind(hit),
  );
  return (
    !isPredicate ||
    !/\b(?:make|makes|made|making)\s+(?:[^\s.;:!?]+\s+){1,10}$/i.test(textBefore(hit, 110))
  );
}

/**
 * Adjectives (and their adverbs) that grade a thing in place of describing it.
 *
 * From Kobak et al., Science Advances 2025: comprehensive, crucial, intricate, nuanced, pivotal,
 * seamless, transformative. From Liang et al. 2024 (peer reviews): innovative, profound, robust.
 * From the EQ-Bench slop lists of 2025 and counts on essays by nine models of 2025: the rest.
 * Essential, important, significant, complex, effective and unique are left out: learners of English
 * use them as often.
 */
const rows: readonly PhraseRow[] = [
  {
    ...swap('crucial', 'important', 'necessary', 'decisive'),
    accept: ifAll(unlessBefore(/\bPart\s+$/u), unlessBehind(/^\s+roles?\b/i)),
  },
  {
    pattern: 'crucial (role|roles)',
    message: 'Say what it did there: “{actual}” only ranks it.',
  },
  swap('crucially', 'above all'),
  swap('pivotal', 'decisive', 'central'),
  {
    ...swap('robust', 'sound', 'strong'),
    accept: ifAll(
      unlessBehind(
        /^\s+(?:statistic|estimat|regression|standard|optimi[sz]ation|control|M-|coffee|wine|beer|bacterial|to\s|against\s)/i,
      ),
      isNoEffort,
    ),
  },
  {
    // No building stands behind these.
    ...swap('robust', 'strong'),
    accept: (hit) => !isNoEffort(hit),
  },
  {
    ...swap('intricate', 'complex', 'detailed'),
    accept: ifAll(isNotSaidTwice, isDrawn),
  },
  {
    ...swap('intricate', 'complex'),
    accept: ifAll(isNotSaidTwice, (hit) => !isDrawn(hit)),
  },
  { ...name('intricate'), accept: ifBehind(/^(?:,| and| or)\s+complex\b/i) },
  {
    ...swap('comprehensive', 'full', 'complete', 'thorough'),
    accept: unlessBehind(
      /^\s+(?:insurance|cover|school|exam|income|Income|test)|^\s+(?:[a-zß-ɏꞏ]+\s+)?(?:approach(?:es)?|research|stud(?:y|ies)|analys[ei]s|assessments?|evaluations?|reviews?|strateg(?:y|ies))(?!\w)/i,
    ),
  },
  {
    // Work is thorough; a “full approach” is no English.
    ...swap('comprehensive', 'thorough'),
    accept: ifBehind(
      /^(?:\s+[a-zß-ɏꞏ]+)?\s+(?:approach(?:es)?|research|stud(?:y|ies)|analys[ei]s|assessments?|evaluations?|reviews?|strateg(?:y|ies))(?!\w)/i,
    ),
  },
  swap('seamless', 'smooth'),
  swap('seamlessly', 'smoothly'),
  { ...swap('nuanced', 'subtle'), accept: unlessBehind(nuancedWork) },
  { ...name('nuanced'), accept: ifBehind(nuancedWork) },
  {
    ...swap('profound', 'deep'),
    accept: unlessBehind(/^\s+(?:hearing|deafness|intellectual|learning|hypotherm|hypoglyc)/i),
  },
  {
    ...swap('profoundly', 'deeply'),
    // One “deeply” in a sentence is enough.
    accept: ifAll(
      unlessBehind(/^\s+(?:deaf|disabled|hypotherm)/i),
      unlessInSentence(/\bdeeply\b/i),
    ),
  },
  name('transformative'),
  {
    ...swap('holistic', 'complete'),
    accept: unlessInSentence(/\b(?:measurable|partial|narrow|piecemeal|reductive)\b/i),
  },
  {
    // No approach or change is “complete” because it looks at the whole.
    pattern: 'holistic (change|approach|care)',
    message: bare,
    accept: unlessInSentence(/\b(?:measurable|partial|narrow|piecemeal|reductive)\b/i),
  },
  swap('relentless', 'steady', 'unending'),
  swap('relentlessly', 'steadily', 'without pause'),
  swap('formidable', 'great', 'hard'),
  {
    ...swap('enduring', 'lasting'),
    // Set against what does not last it tells something.
    accept: unlessInSentence(
      /\b(?:disposable|fleeting|passing|short-lived|temporary|throwaway|fashions?|fads?|brief)(?!\w)/i,
    ),
  },
  {
    // “Compelling” as a verb: what it compels, or “forces compelling change”, comes behind.
    ...name('compelling'),
    accept: ifAll(
      unlessBefore(
        /\b(?:by|for|of|without|forces|factors|drivers|reasons|pressures|laws?|rules?)\s+$/i,
      ),
      unlessBehind(
        /^\s+(?:the|an?|my|our|your|his|its|their|this|that|these|those|him|her|us|me|them|each|every|all|people)(?!\w)/i,
      ),
    ),
  },
  swap('foundational', 'basic'),
  name('unprecedented'),
  swap('pervasive', 'widespread', 'common'),
  { ...swap('stark', 'sharp', 'plain'), accept: unlessBehind(/^\s+(?:naked|reminders?\b)/i) },
  {
    pattern: 'stark',
    fix: 'delete',
    safe: false,
    message: 'A reminder needs no grade: leave out “{actual}”.',
    accept: ifBehind(/^\s+reminders?\b/i),
  },
  swap('daunting', 'hard'),
  name('interconnected'),
  name('deep seated'),
  name('far reaching'),
  {
    pattern: 'systemic',
    message: 'Say which system, and how: “{actual}” leaves it unsaid.',
    accept: unlessBehind(
      /^\s+(?:circulation|lupus|infection|sclerosis|antibiotic|steroid|drug|therapy|disease|risk|fungicide|pesticide|insecticide|herbicide)/i,
    ),
  },
  {
    ...name('(strategic|strategically)'),
    // Of war and of chess it is the plain word.
    accept: ifAll(
      unlessInSentence(
        /\b(?:wars?|wartime|army|armies|military|navy|naval|troops|invasions?|enemy|enemies|commanders?|battles?|battlefield|forts?|fortress|chess|pawns?)(?!\w)/i,
      ),
      unlessBehind(
        /^\s+(?:planning|retreats?|withdrawals?|bomb|missile|weapon|arms|nuclear|depth|reserve|parity|irrelevance|studies|voting|air\b|rail)/i,
      ),
    ),
  },
  {
    // What can be touched or owned: the proper sense.
    ...name('(tangible|intangible)'),
    accept: unlessBehind(
      /^(?:\s+and\s+[a-zß-ɏꞏ]+)?\s+(?:evidence|proof|assets?|property|objects?|goods|media|resources?|heritage|things?)(?!\w)/i,
    ),
  },
  {
    // Resilient to frost, supportive of the vote: what follows is the fact.
    ...name('(resilient|adaptable|proactive|empathetic|compassionate|supportive)'),
    accept: ifAll(unlessBehind(/^\s+(?:to|of|roles?|functions?|staff)(?!\w)/i), isNotMadeSo),
  },
  name('(immersive|evocative|visceral|poignant|palpable|haunting|captivating|heartfelt)'),
  {
    ...name('inclusive'),
    accept: ifAll(
      (hit) => !isAboutExcluded(hit.block.prose),
      unlessInSentence(
        /\b(?:ranges?|intervals?|bounds?|endpoints?|dates?|between|from|VAT|tax)(?!\w)/i,
      ),
      // Terms of their field, which say that everybody can take part.
      unlessBehind(
        /^\s+(?:language|education|schools?|schooling|classrooms?|settings?|teaching|pedagogy|design|behaviou?rs?|playgrounds?|of)(?!\w)/i,
      ),
    ),
  },
  name('(undeniable|undeniably)'),
  {
    ...swap('sophisticated', 'advanced', 'refined'),
    // “Sophisticated enough to”, and the term of law for whoever needs no guard.
    accept: ifAll(
      unlessBefore(/\b(?:more|most|less|least)\s+$/i),
      unlessBehind(/^\s+(?:enough|part(?:y|ies)|investors?|buyers?|purchasers?)(?!\w)/i),
      isNotMadeSo,
    ),
  },
  { ...name('rigorous'), accept: unlessBehind(/^\s+(?:proofs?|bounds?)\b/i) },
  name('(iconic|renowned|timeless)'),
  swap('invaluable', 'useful'),
  swap('multifaceted', 'complex', 'many-sided'),
  swap('potent', 'strong'),
  { ...name('(actionable|insightful|impactful)'), accept: unlessBefore(/\bnon[\s-]?$/i) },
  name('innovative'),
  {
    ...name('deliberate'),
    // Set against what is not deliberate it tells something.
    accept: ifAll(
      ifBehind(/^\s+(?:and|choice|effort|attempt|practice|design|use|act|decision|strategy|,)/i),
      unlessBehind(
        /^[^.;:!?]*\b(?:rather\s+than|instead\s+of|as\s+opposed\s+to|not\s+(?:an?|by|the|from))(?!\w)/i,
        100,
      ),
    ),
  },
  name('(visionary|symbiotic|quintessential)'),
  {
    ...swap('vital', 'necessary', 'important'),
    // “It is vital to be dry” states a need.
    accept: ifAll(
      unlessBehind(/^\s+(?:signs?|organs?|records?|statistics|capacity|parts)(?!\w)/i),
      (hit) =>
        !/\b(?:it\s+is|it[’']s|it\s+was)\s+$/i.test(textBefore(hit)) ||
        !/^\s+(?:to|that)\b/i.test(textBehind(hit)),
    ),
  },
  name('(meaningful|thoughtful)'),
  {
    // “An enriching summer”, but “enriching the soil” and “for enriching soil” are acts.
    ...name('(fulfilling|enriching)'),
    accept: ifAll(
      unlessBefore(/\b(?:for|by|while|without|toward|towards|through|after|before|than)\s+$/i),
      unlessBehind(
        /^\s+(?:the|an?|my|our|your|his|her|its|their|this|that|these|those|him|us|me|them|each|every|all)(?!\w)/i,
      ),
    ),
  },
  {
    // In the row of words behind SMART it is a name.
    pattern: 'measurable',
    message: 'Give the measure: “{actual}” only promises one.',
    // Of aims it is the term of the field.
    accept: unlessBehind(
      /^,?\s+(?:and\s+)?(?:achievable|attainable|assignable)|^\s+(?:[a-zß-ɏꞏ]+\s+)?(?:objectives?|goals?|targets?|outcomes?|criteri[a-zß-ɏꞏ]+|indicators?|quantit[a-zß-ɏꞏ]+)(?!\w)/i,
    ),
  },
  name('(unyielding|inescapable|inexorable|inexorably)'),
  {
    // What grows by steps escalates; only of a crisis is it a manner of speaking.
    ...name('escalating'),
    accept: ifBehind(
      /^(?:\s+[a-zß-ɏꞏ]+)?\s+(?:cris[ei]s|challenges?|demands?|tensions?|concerns?|pressures?|stakes)(?!\w)/i,
    ),
  },
  name(
    'deeper (understanding|appreciation|connection|meaning|truth|insight|level|sense|question|engagement)',
  ),
  name(
    'broader (context|implications|societal|cultural|social|trend|trends|shift|narrative|conversation|struggle|themes|landscape|movement|significance|patterns)',
  ),
  name(
    '(thought provoking|awe inspiring|life changing|ever changing|ever growing|ever present|hard won)',
  ),
];

export const phrases: readonly PhraseRow[] = rows.flatMap(byGrade);
