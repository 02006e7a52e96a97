import type { PhraseHit } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { textBefore, textOf } from '../around.ts';
import { phrases } from './quiet-adverb.phrases.ts';

export const quietAdverb = defineRule({
  id: 'quiet-adverb',
  category: 'vocabulary',
  family: ['A9'],
  kind: 'phrase',
  what: 'Stillness that is to make a thing seem weighty: “quietly reshaping”, “a quiet revolution”.',
  why: 'The adverb hints at something deep that goes unseen, and so spares the writer from showing it.',
  severity: 'info',
  trigger: { kind: 'single' },
  message: 'Say what happens and who noticed: “{actual}” only lowers the voice.',
  sources: [
    'Pattern catalogue A9',
    'Counts on stories and essays by nine models of 2025; no hit on texts by people',
  ],
  phrases,
  accept: isOfVerb,
  examples: {
    bad: [
      { text: 'Cheap flights quietly reshaped the coast.', found: 'quietly reshaped', fixed: null },
      { text: 'It was a quiet revolution in bread.', found: 'quiet revolution', fixed: null },
      { text: 'Maps *subtly shape* how we walk.', found: 'subtly shape', fixed: null },
      {
        text: 'The clause has been silently\neroding the fund.',
        found: 'silently\neroding',
        fixed: null,
      },
      { text: 'She had a quiet dignity, and he didn’t.', found: 'quiet dignity', fixed: null },
      {
        text: 'A subtle yet profound change came over the choir.',
        found: 'A subtle yet profound',
        fixed: null,
      },
      { text: 'The office ran like a silent symphony.', found: 'silent symphony', fixed: null },
    ],
    good: [
      'He quietly closed the door.',
      'The build fails silently when the file is missing.',
      'Run the command with the quiet flag.',
      'The nurse spoke quietly to the boy.',
      'It was a quiet street with two shops.',
      'The parser silently drops the third field.',
      'A subtle bug hid in the loop.',
      'They stood silently around the grave.',
      'The barges lay along the quay like silent sentinels.',
      'The crew was openly (and now and then quietly) encouraged to sell the nets.',
      'The miller was at times loudly and sometimes quietly encouraged to sell.',
      'Most of the bakers lead lives of quiet desperation.',
      'Her second book, The Quiet Revolution, is about bread.',
    ],
  },
});

/** Not behind “sometimes” or “not so”, and not “Quiet Revolution”, which is a title. */
function isOfVerb(hit: PhraseHit): boolean {
  if (/^\p{Lu}\S*\s+\p{Lu}/u.test(textOf(hit))) return false;
  return !/\b(?:not|sometimes)(?:\s+so)?\s+$/i.test(textBefore(hit));
}
