import type { PhraseHit } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { phrases } from './both-sides.phrases.ts';

export const bothSides = defineRule({
  id: 'both-sides',
  category: 'neutrality',
  family: ['B22'],
  kind: 'phrase',
  what: 'Set phrases that give each side the same weight, more than once in a text.',
  why: 'Balance that is announced and never used leaves the reader where they started. Say which side weighs more, and for whom.',
  severity: 'info',
  trigger: { kind: 'density', minimum: 2, perThousand: 2 },
  promote: { severity: 'warning', minimum: 3, perThousand: 3 },
  message: '“{actual}” weighs both sides without choosing. Say which one wins here, and why.',
  sources: [
    'Pattern catalogue B22: density only, since decision documents weigh sides and then choose',
  ],
  profiles: { fiction: 'off' },
  phrases,
  accept: leavesUnchosen,
  examples: {
    bad: [
      {
        text: 'Both routes have their own advantages and disadvantages.',
        found: 'have their own advantages and disadvantages',
        fixed: null,
      },
      {
        text: 'On the one hand, clay is cheap.',
        found: 'On the one hand',
        fixed: null,
      },
      {
        text: 'There are *valid arguments* on both sides.',
        found: 'There are *valid arguments* on both sides',
        fixed: null,
      },
      {
        text: 'Farming is hard, and it’s important to weigh the pros\nand cons of each field.',
        found: 'it’s important to weigh the pros\nand cons',
        fixed: null,
      },
      {
        text: 'The answer lies in finding a balance between work and rest.',
        found: 'finding a balance between',
        fixed: null,
      },
      {
        text: 'Whether to sell is a complex and nuanced question.',
        found: 'is a complex and nuanced question',
        fixed: null,
      },
      {
        text: 'Some may prefer tea, while others may prefer coffee.',
        found: 'Some may prefer tea, while others may prefer',
        fixed: null,
      },
      {
        text: 'Each method has its merits.',
        found: 'has its merits',
        fixed: null,
      },
    ],
    good: [
      'Two competing needs shape the yard. On the one hand, carts must turn.',
      'Some crews prefer loose stowage while others prefer nets. Loose stowage is impossible in a swell.',
      'He wore a ring on his left hand and a glove on the other.',
      'Both sides signed the lease on Monday.',
      'The lever keeps the balance of the scale.',
      'Copper costs more, and we chose it because it bends.',
      'The bank struck the balance at noon.',
      'Some tenants prefer gas, but the flue cannot take it.',
      'The merits of the appeal were heard in June.',
      'Both options were tested, and the second held.',
      'Each stove has its advantages and disadvantages. I would choose the one that burns wood.',
      'On the one hand, clay is cheap. We recommend brick all the same.',
      'Both trades have their advantages and disadvantages. I will give my reasons in favour of weaving.',
    ],
  },
});

/** How far around a hit a choice is looked for, in UTF-16 units: a paragraph of the usual length. */
const reach = 600;

const choiceRe =
  /\bI(?:[’']d|\s+(?:would|will|shall|have|also|still|personally|strongly|clearly)){0,2}\s+(?:prefer(?:red)?|choose|chose|chosen|pick(?:ed)?|recommend(?:ed)?|favou?r(?:ed)?|advise|argue\s+(?:in favou?r|for|against))\b|\bmy\s+(?:views?|arguments?|reasons?)\s+(?:in favou?r|for|against)\b|\bwe\s+(?:(?:have|would|still|therefore)\s+)?(?:recommend(?:ed)?|chose|chosen|picked|opted|decided|advise)(?!\w)/i;

/** Who weighs both sides and then says which one they take has concluded. */
function leavesUnchosen({ text, span }: PhraseHit): boolean {
  return !choiceRe.test(text.slice(Math.max(0, span.start - reach), span.end + reach));
}
