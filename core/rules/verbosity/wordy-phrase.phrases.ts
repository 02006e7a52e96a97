import type { PhraseRow } from '../rule.ts';
import { ifBefore, unlessBefore, unlessBehind } from '../around.ts';
import {
  beBefore,
  beforeGerund,
  isAim,
  isMeasured,
  isProgressive,
  isPurpose,
  isBeforeItsWord,
  isBesideVerb,
  isPlainlyBefore,
  isWholeManner,
  participleBefore,
  takesModal,
  takesTo,
} from './wordy-phrase.context.ts';

/** An adverb can take the place of these unless more is said of the manner. */
const manners: readonly PhraseRow[] = [
  { pattern: 'in a timely (manner|fashion)', fix: { replace: ['promptly', 'on time'] } },
  { pattern: 'in a consistent (manner|fashion|way)', fix: { replace: 'consistently' } },
  { pattern: 'in an efficient (manner|fashion|way)', fix: { replace: 'efficiently' } },
  { pattern: 'in an effective (manner|fashion|way)', fix: { replace: 'effectively' } },
  { pattern: 'in a safe (manner|fashion)', fix: { replace: 'safely' } },
  { pattern: 'in a secure (manner|fashion|way)', fix: { replace: 'securely' } },
  { pattern: 'in a careful (manner|fashion|way)', fix: { replace: 'carefully' } },
  { pattern: 'in a responsible (manner|fashion|way)', fix: { replace: 'responsibly' } },
  { pattern: 'in a systematic (manner|fashion|way)', fix: { replace: 'systematically' } },
  { pattern: 'in a professional (manner|fashion|way)', fix: { replace: 'professionally' } },
  { pattern: 'in a respectful (manner|fashion|way)', fix: { replace: 'respectfully' } },
  { pattern: 'in a (clear and concise) (manner|fashion|way)', fix: { replace: 'briefly' } },
  { pattern: 'in a similar (manner|fashion)', fix: { replace: 'similarly' } },
];

const purposes = [
  'testing',
  'debugging',
  'demonstration',
  'comparison',
  'planning',
  'training',
  'illustration',
];

/** Set phrases with an exact short form. A swap that wants a look is not `safe`. */
export const phrases: readonly PhraseRow[] = [
  // Purpose.
  { pattern: 'in order to', fix: { replace: 'to' }, accept: takesTo },
  { pattern: 'to in order to', fix: { replace: 'to' } },
  { pattern: 'in order (to)? not to', fix: { replace: 'so as not to' } },
  { pattern: 'in order that', fix: { replace: 'so that' }, safe: false },
  // “To” alone would name an aim in place of the manner.
  { pattern: 'in such a (way|manner|fashion) as to', fix: { replace: 'so as to' } },
  { pattern: 'in such a (way|manner|fashion) that', fix: { replace: 'so that' }, safe: false },
  { pattern: 'in an effort to', fix: { replace: 'to' }, safe: false, accept: isAim },
  {
    pattern: 'for the purpose of',
    fix: { replace: 'for' },
    safe: false,
    accept: (hit) => !beforeGerund(hit),
  },
  {
    // “They met for choosing” would be wrong.
    pattern: 'for the purpose of',
    message: '“{actual} …ing” is “to …”: name the purpose with the plain verb.',
    accept: beforeGerund,
  },
  ...purposes.map((purpose) => ({
    pattern: `for ${purpose} purposes`,
    fix: { replace: `for ${purpose}` },
    safe: unlessBehind(/^,?\s+(?:that|which)\b/i),
  })),
  {
    pattern: 'with the (aim|goal|objective) of',
    message: '“{actual} …ing” is “to …”: name the purpose with the plain verb.',
    accept: isPurpose,
  },

  // Cause and condition.
  {
    pattern: '(due|owing) to the fact that',
    fix: { replace: 'because' },
    accept: unlessBefore(beBefore),
  },
  {
    // “It is likely because” would be a guess at the reason.
    pattern: '(due|owing) to the fact that',
    message: 'Say what causes what with one verb: “{actual}” takes five words.',
    accept: ifBefore(beBefore),
  },
  { pattern: '(because of|on account of|by virtue of) the fact that', fix: { replace: 'because' } },
  { pattern: '(in light of|in view of|given) the fact that', fix: { replace: 'since' } },
  { pattern: 'for the (simple|very)? reason that', fix: { replace: 'because' } },
  { pattern: '(despite|in spite of|notwithstanding) the fact that', fix: { replace: 'although' } },
  {
    pattern: 'in the event that',
    fix: { replace: 'if' },
    // “If they may be” would doubt twice.
    safe: unlessBehind(/^(?:\s+[a-zß-ɏꞏ’'-]+){1,3}?\s+(?:may|might|should)(?!\w)/i),
  },
  { pattern: 'with the result that', fix: { replace: 'so' }, safe: false },
  {
    pattern: 'in (instances|situations|circumstances|scenarios) (where|in which)',
    fix: { replace: ['when', 'where', 'if'] },
    safe: false,
  },

  // Time.
  { pattern: 'at (this|the present) (point|moment) in time', fix: { replace: 'now' } },
  { pattern: 'at (the present|the current) (time|moment)', fix: { replace: 'now' } },
  { pattern: 'as of right now', fix: { replace: 'now' } },
  { pattern: 'at that (point|moment) in time', fix: { replace: 'then' } },
  { pattern: 'at some point in time', fix: { replace: 'at some point' } },
  { pattern: 'at any (given)? point in time', fix: { replace: 'at any time' } },
  { pattern: 'at a later (point in time|date)', fix: { replace: 'later' } },
  { pattern: 'at an earlier (point in time|date)', fix: { replace: 'earlier' } },
  { pattern: 'in the near future', fix: { replace: 'soon' } },
  { pattern: 'in the not too distant future', fix: { replace: 'soon' } },
  { pattern: "in (this|today's) day and age", fix: { replace: 'today' } },
  { pattern: 'until such time as', fix: { replace: 'until' } },
  { pattern: 'at such time as', fix: { replace: 'when' } },
  { pattern: 'at the time (when|that)', fix: { replace: 'when' }, safe: false },
  { pattern: 'during the time (that|when)', fix: { replace: 'while' } },
  { pattern: 'during the course of', fix: { replace: 'during' } },
  { pattern: 'throughout the (entire|whole)? course of', fix: { replace: 'throughout' } },
  { pattern: 'at the conclusion of', fix: { replace: 'at the end of' } },
  { pattern: '(in|during) the month of', fix: { replace: 'in' } },
  { pattern: 'for a period of', fix: { replace: 'for' }, accept: isMeasured },
  { pattern: 'over a period of', fix: { replace: 'over' }, accept: isMeasured },
  { pattern: 'within a period of', fix: { replace: 'within' }, accept: isMeasured },
  { pattern: 'as of yet', fix: { replace: 'yet' } },
  { pattern: 'prior to', fix: { replace: 'before' }, safe: isPlainlyBefore },
  { pattern: 'previous to', fix: { replace: 'before' } },
  {
    pattern: 'in the process of',
    fix: 'delete',
    accept: isProgressive,
    message: '“{actual}” says no more than the verb alone.',
  },

  // How often.
  { pattern: 'on a daily basis', fix: { replace: ['every day', 'daily'] } },
  { pattern: 'on an hourly basis', fix: { replace: ['every hour', 'hourly'] } },
  { pattern: 'on a weekly basis', fix: { replace: ['every week', 'weekly'] } },
  { pattern: 'on a monthly basis', fix: { replace: ['every month', 'monthly'] } },
  { pattern: 'on a quarterly basis', fix: { replace: ['every quarter', 'quarterly'] } },
  { pattern: 'on a yearly basis', fix: { replace: ['every year', 'yearly'] } },
  { pattern: 'on an annual basis', fix: { replace: ['every year', 'annually'] } },
  { pattern: 'on a regular basis', fix: { replace: 'regularly' } },
  { pattern: 'on a frequent basis', fix: { replace: 'often' } },
  { pattern: 'on a consistent basis', fix: { replace: 'consistently' } },
  { pattern: 'on a (continuous|continual|constant) basis', fix: { replace: 'continuously' } },
  { pattern: 'on a temporary basis', fix: { replace: 'temporarily' } },
  { pattern: 'on a permanent basis', fix: { replace: 'permanently' } },
  { pattern: 'on a case by case basis', fix: { replace: 'case by case' } },
  { pattern: 'on a day to day basis', fix: { replace: ['day to day', 'every day'] } },
  { pattern: 'on (numerous|many) occasions', fix: { replace: ['many times', 'often'] } },
  { pattern: 'on (several|a number of) occasions', fix: { replace: 'several times' } },
  { pattern: 'on more than one occasion', fix: { replace: 'more than once' } },
  { pattern: 'in the (vast|great)? majority of (cases|instances)', fix: { replace: 'usually' } },
  { pattern: 'it is (often|frequently) the case that', fix: { replace: 'often' } },
  { pattern: 'it is (usually|generally|typically) the case that', fix: { replace: 'usually' } },
  { pattern: 'it is sometimes the case that', fix: { replace: 'sometimes' } },

  // Ability.
  {
    pattern: '(has|have) the (ability|capability) to',
    fix: { replace: 'can' },
    accept: takesModal,
  },
  // The adverb goes behind “can”.
  ...['now', 'also', 'still', 'always', 'already'].map((adverb) => ({
    pattern: `${adverb} (has|have) the (ability|capability) to`,
    fix: { replace: `can ${adverb}` },
    accept: takesModal,
  })),
  {
    pattern: 'had the (ability|capability) to',
    fix: { replace: 'could' },
    safe: false,
    accept: takesModal,
  },
  {
    pattern: '(has|have) the potential to',
    fix: { replace: 'could' },
    safe: false,
    accept: takesModal,
  },

  // How.
  { pattern: 'the (way|manner) in which', fix: { replace: ['the way', 'how'] } },
  { pattern: 'the ways in which', fix: { replace: ['the ways', 'how'] } },
  ...manners.map((row) => ({ ...row, safe: isBesideVerb, accept: isWholeManner })),
  { pattern: '(through|with) the use of', fix: { replace: ['using', 'with'] }, safe: false },
  {
    pattern: 'by the use of',
    fix: { replace: ['using', 'with'] },
    safe: false,
    accept: unlessBefore(participleBefore),
  },

  // Place and relation.
  { pattern: 'in close proximity to', fix: { replace: ['close to', 'near'] } },
  { pattern: 'in (the)? proximity to', fix: { replace: 'near' } },
  { pattern: 'in the (general)? vicinity of', fix: { replace: 'near' } },
  { pattern: '(in|with) (regard|regards) to', fix: { replace: ['regarding', 'about'] } },
  { pattern: 'in conjunction with', fix: { replace: 'with' }, safe: false },
  { pattern: 'with the exception of', fix: { replace: 'except for' } },
  { pattern: 'as to whether', fix: { replace: ['whether', 'about whether'] }, safe: false },
  {
    pattern: 'to a (large|great) (extent|degree)',
    fix: { replace: 'largely' },
    safe: isBeforeItsWord,
  },
  {
    pattern: 'to a (significant|considerable) (extent|degree)',
    fix: { replace: 'considerably' },
    safe: isBeforeItsWord,
  },
  {
    pattern: 'to a certain (extent|degree)',
    fix: { replace: ['somewhat', 'partly'] },
    safe: false,
  },

  // A noun that carries the verb.
  { pattern: '~take into consideration', fix: { replace: '~consider' } },
  { pattern: '~give (due|careful)? consideration to', fix: { replace: '~consider' } },
  { pattern: '~make use of', fix: { replace: '~use' } },
  { pattern: '~make reference to', fix: { replace: '~mention' }, safe: false },
  { pattern: '~make an attempt to', fix: { replace: '~try to' } },
  { pattern: '~make (a|the) decision to', fix: { replace: '~decide to' } },
  {
    pattern: '(~come to|~reach|~arrive at) the conclusion that',
    fix: { replace: '~conclude that' },
  },
  { pattern: '~have a tendency to', fix: { replace: '~tend to' } },
  { pattern: '~have an (impact|effect|influence) on', fix: { replace: '~affect' }, safe: false },
  {
    pattern: '(~conduct|~perform|~carry out) an (analysis|examination|evaluation) of',
    fix: { replace: ['~examine', '~study'] },
    safe: false,
  },
  { pattern: '~provide assistance to', fix: { replace: '~help' } },
  { pattern: '~provide support (for|to)', fix: { replace: '~support' }, safe: false },
  { pattern: '~provide an explanation (of|for)', fix: { replace: '~explain' } },
  { pattern: '~provide a description of', fix: { replace: '~describe' } },
  { pattern: '~provide (a summary|an overview) of', fix: { replace: '~summarize' }, safe: false },
  { pattern: 'is in possession of', fix: { replace: 'has' } },
  { pattern: 'are in possession of', fix: { replace: 'have' } },
  { pattern: '(was|were) in possession of', fix: { replace: 'had' } },
  { pattern: 'is in need of', fix: { replace: 'needs' } },
  { pattern: 'are in need of', fix: { replace: 'need' } },
  { pattern: '(was|were) in need of', fix: { replace: 'needed' } },
  {
    pattern: 'is (indicative|reflective) of',
    fix: { replace: ['shows', 'reflects'] },
    safe: false,
  },
  { pattern: 'are (indicative|reflective) of', fix: { replace: ['show', 'reflect'] }, safe: false },
  { pattern: 'is in agreement with', fix: { replace: 'agrees with' } },
  { pattern: 'are in agreement with', fix: { replace: 'agree with' } },
];
