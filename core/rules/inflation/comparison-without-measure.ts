import type { PhraseHit } from '../rule.ts';
import { textBefore, textBehind, textBehindSentence, textOf } from '../around.ts';
import { defineRule } from '../rule.ts';
import { phrases } from './comparison-without-measure.phrases.ts';

export const comparisonWithoutMeasure = defineRule({
  id: 'comparison-without-measure',
  category: 'inflation',
  family: ['B53'],
  kind: 'phrase',
  what: 'More, better, deeper, and never than what: “improved outcomes”, “a deeper level”, “far more complex”.',
  why: 'A comparison needs a second thing or a number. Without either it only sounds like progress.',
  severity: 'hint',
  trigger: { kind: 'company' },
  message: '“{actual}” compares with nothing. Say with what, or by how much.',
  sources: [
    'Pattern catalogue B53: only in company of another habit in the same paragraph; quiet where “than” or a figure follows',
  ],
  phrases,
  accept: lacksMeasure,
  examples: {
    bad: [
      {
        text: 'The new plan leads to better outcomes. He wrote a groundbreaking note.',
        found: 'better outcomes',
        fixed: null,
      },
      {
        text: 'The truth was far more complex. It was a watershed moment.',
        found: 'far more complex',
        fixed: null,
      },
      {
        text: 'They work *more efficiently and effectively*, but it’s late. The town is nestled in fog.',
        found: 'more efficiently and effectively',
        fixed: null,
      },
      {
        text: 'It gives the story a deeper\nmeaning. It is a testament to yeast.',
        found: 'a deeper\nmeaning',
        fixed: null,
      },
      {
        text: 'Sleep brings increased productivity and joy. He wrote a groundbreaking note.',
        found: 'increased productivity',
        fixed: null,
      },
      {
        text: 'Behind the door was something far more sinister. It was a watershed moment.',
        found: 'something far more sinister',
        fixed: null,
      },
      {
        text: 'We want a safer and more just town. The town is nestled in fog.',
        found: 'safer and more just',
        fixed: null,
      },
    ],
    good: [
      'The weaker of the two crews asked for stronger and safer boats. It was a watershed moment.',
      'I leave the harbour with the greater satisfaction because the dredger stays. It was a watershed moment.',
      'The tide is far more complex that this chart shows. It was a watershed moment.',
      'Does the new gate raise productivity? Nobody has shown that the increased productivity comes from the gate. It was a watershed moment.',
      'To make the ferry more efficient and productive, the town lengthened the pier. It was a watershed moment.',
      'The lock gets exponentially more complex with each new gate. It was a watershed moment.',
      'The new plan leads to better outcomes.',
      'The oak is far more resilient than the ash.',
      'Clinics with two nurses had better outcomes: 41 deaths against 77.',
      'The well is deeper on the north side.',
      'Productivity rose by 3% in May.',
      'The appendix is for those who want a deeper understanding of the lock. It was a watershed moment.',
      'He took the clock apart to build something even more useful. It was a watershed moment.',
      'If you are curious about the lock on a deeper level, read on. It was a watershed moment.',
      'It is better to ask.',
      'Crews who slept ashore reported better outcomes. Conversely, crews who slept aboard fell ill. It was a watershed moment.',
      'Crews with a cook had greater satisfaction. Sailors without one went ashore. It was a watershed moment.',
      'Some buy their nets and others make them. I prefer the latter, since mending gives a greater sense of calm. It was a watershed moment.',
      'What they call laziness is something much deeper. They are afraid of the sea. It was a watershed moment.',
      'It is far more efficient for one clerk to read the deed. It was a watershed moment.',
      'The higher gate of the lock holds two boats.',
      'He was older and slower, and he knew it.',
      'Compared with rye, wheat gives greater flexibility.',
      'This method has higher accuracy than the baseline on all four sets.',
      'The pond was something much greater, the first school of the village. It was a watershed moment.',
      'No other harbour offers a greater sense of calm. It was a watershed moment.',
    ],
  },
});

const measureRe =
  /\d|\uA78F|\b(?:than|compared|versus|twice|half|percent|of\s+the\s+two|double[ds]?|tripled?|times|with\s+(?:each|every)|per)(?!\w)/i;

/** Two ways were set side by side, just before or here, and one of them is the measure. */
const choiceRe =
  /\b(?:prefer(?:s|red)?\s+(?:the|to)|instead\s+of|rather\s+than|the\s+(?:latter|former)|whereas|unlike|others?\s+(?:choose|prefer|do|use|buy|take)|the\s+other\s+(?:hand|way))(?!\w)/i;

/** The next sentence tells of the others, and they are the measure. */
const othersRe =
  /^\s*(?:(?:Conversely|By contrast|In contrast|Those who)\b|[A-Z][a-zß-ɏꞏ]+\s+(?:who\s+(?:lack|lacked|had\s+no)|without)\b)/;

/** “I go with the greater satisfaction because he stays”: the reason is the measure. */
const reasonBehindRe = /^,?\s+(?:because|as|since|that)(?!\w)/i;

/** “More complex that we thought”: a slip of the pen for “than”. */
const slipRe = /^\s+that(?!\w)/i;

/** “No other harbour offers a greater calm”: all the others are the measure. */
const noneRe = /\b(?:no\s+other|any\s+other|none|nothing|never)\b[^,.;:!?]*$/i;

/** “To make the ferry more efficient”: than it is now. The wish is no boast that it has become so. */
const changedRe =
  /\bto\s+(?:make|render|keep)\s+(?:it|them|(?:the|this|these|our|its|their)\s+(?:[a-zß-ɏꞏ-]+\s+)?[a-zß-ɏꞏ-]+)\s+$/i;

/** Something else that is the measure, just before the hit or just behind it. */
function isMeasuredBeside(hit: PhraseHit): boolean {
  const before = textBefore(hit);
  const behind = textBehind(hit);
  const words = textOf(hit);
  if (noneRe.test(textBefore(hit, 80))) return true;
  if (/\bthe\s+$/i.test(before) && (reasonBehindRe.test(behind) || isTakenUp(hit))) return true;
  return changedRe.test(before) || (/^\S+\s+(?:more|less)\s/i.test(words) && slipRe.test(behind));
}

/** “The increased productivity”, where productivity has just been spoken of: more than before. */
function isTakenUp(hit: PhraseHit): boolean {
  const noun = /[a-zß-ɏꞏ]+$/i.exec(textOf(hit))?.[0].toLowerCase();
  return noun !== undefined && textBefore(hit, 300).toLowerCase().includes(noun);
}

/** A second thing or a figure in the sentence is the measure. */
function lacksMeasure(hit: PhraseHit): boolean {
  const { text, span } = hit;
  const { start, end } = hit.sentence();
  return (
    !measureRe.test(text.slice(Math.max(start, span.start - 200), Math.min(end, span.end + 200))) &&
    !choiceRe.test(text.slice(Math.max(0, span.start - 200), span.end + 60)) &&
    !othersRe.test(textBehindSentence(hit, 80)) &&
    !isMeasuredBeside(hit)
  );
}
