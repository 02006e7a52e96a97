import type { PhraseRow } from '../rule.ts';
import { ifBehind, unlessBefore, unlessBehind, unlessInSentence } from '../around.ts';

/** Everything is at stake, now more than ever. */
export const phrases: readonly PhraseRow[] = [
  { pattern: ', (now)? more than ever (before)? ,' },
  { pattern: '^ now more than ever ,', fix: 'delete' },
  {
    pattern:
      '(is|are|was|has become|have become|feels|seems|becomes|become)? (now)? (more|increasingly) (important|critical|crucial|essential|vital|relevant|necessary|urgent|pressing|needed|valuable|timely|interconnected|connected) than ever (before)?',
  },
  {
    pattern:
      '(has|have) never been (more|greater|higher|so) (important|critical|crucial|essential|vital|relevant|necessary|urgent|pressing|apparent|clear|needed|high|great)',
  },
  { pattern: '(the)? (stakes|need|urgency) (has|have) never been (higher|greater|clearer)' },
  {
    pattern:
      '(the|when|where) (<1>)? stakes (are|were|could not be|could hardly be|have become) (too|so|incredibly|extremely|impossibly|unimaginably|higher|simply|immense|enormous|never|existential|as) (high|higher|great)?',
  },
  {
    pattern:
      '(our|its|their) very (survival|existence|future|soul|identity|way of life) (of|is at stake|was at stake|at stake|depends on|depended on)',
  },
  {
    pattern:
      '(the|our|a) (fate|future|survival|destiny) of (humanity|mankind|humankind|civilization|our species|the planet|the world|the human race|our world|our planet|the species|democracy|generations|society)',
  },
  {
    pattern:
      '(will|could|may|might|would|can|to) (ultimately|forever|fundamentally|truly)? (define|shape|determine|decide|reshape|redefine) (the|our|its|their) (future|fate|destiny|century|generation|next (decade|century|generation|era|chapter)|coming (decades|century|years)|world|course of|trajectory|very)',
  },
  {
    pattern:
      '(one|some) of the (most|greatest) (pressing|urgent|defining|critical|consequential|significant|profound|pivotal|important|great) (issues|issue|challenges|challenge|questions|question|problems|threats|concerns|crises|moments|events|decisions) (of|facing|in|confronting)',
  },
  {
    pattern:
      '(a|the|our) (moral|existential|urgent|collective|civilizational) (imperative|reckoning)',
  },
  { pattern: '(an|the) existential (threat|crisis|risk|question|challenge) (to|for|facing|of)' },
  {
    pattern: '(in|of|throughout) (all of)? (human|recorded|modern|world) history',
    accept: ifBehind(/^\s*[.,;:!]/u),
  },
  {
    pattern:
      '(a|the) (critical|crucial|pivotal|defining|historic) (crossroads|juncture|moment|inflection point) (in|for|of|where|when)',
  },
  { pattern: '(the|a) (time|moment) (to act|for action|for change) is now' },
  {
    pattern:
      '(is|are|was|were|it is) (not just|no longer just|not merely) (a|an) (choice|option|luxury|preference) ,? (it is|but|they are)? (a|an)? (necessity|imperative)',
  },
  {
    pattern:
      '(is|are|has become|have become) no longer (a|an)? (luxury|option|optional|choice) (but|; it is|, but|- it is) (a|an)? (necessity|imperative|essential)',
  },
  {
    pattern: '(for|of|to) (generations|future generations|decades|centuries) to come',
    // How long somebody pays can be told.
    accept: unlessInSentence(
      /\b(?:debts?|deficits?|burdens?|interest|loans?|mortgag[a-z]+)(?!\w)/i,
    ),
  },
  {
    pattern:
      '(~hang|~be|~teeter) (in the balance|on the brink of (collapse|extinction|disaster|annihilation|war))',
  },
  {
    pattern: '(a)? (matter|question) of (life and death|life or death|survival)',
    // “This matter of life and death” is spoken of already.
    accept: unlessBefore(/\b(?:this|that|the)\s+$/i),
  },
  { pattern: 'the (world|future|planet|universe|reality) as we know it' },
  {
    pattern: 'cannot afford (to (ignore|wait|fail|overlook|be complacent)|not to)',
    // It says how long.
    accept: unlessBehind(/^\s+(?:until|till|for)\b/i),
  },
];
