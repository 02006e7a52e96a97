import { defineRule } from '../rule.ts';
import { isSetOff } from './hedge-density.context.ts';
import { phrases } from './hedge-density.phrases.ts';

export const hedgeDensity = defineRule({
  id: 'hedge-density',
  category: 'hedging',
  family: ['B21'],
  kind: 'phrase',
  what: 'So many hedges in one text that nothing in it is said outright.',
  why: 'One hedge marks a real doubt. When every sentence carries one, the reader can no longer tell the doubtful from the sure.',
  severity: 'hint',
  trigger: { kind: 'density', minimum: 8, perThousand: 20 },
  message: '“{actual}” is one of many hedges in this text. Keep those that mark a real doubt.',
  sources: [
    'Pattern catalogue B21: density only; hedges are precision in science, safety and law',
    'Threshold set on human texts of the development corpus, learners of English included',
  ],
  profiles: { fiction: 'off' },
  phrases,
  accept: (hit) => !isSetOff(hit),
  examples: {
    bad: [
      {
        text: 'Cats generally sleep by day.',
        found: 'generally',
        fixed: null,
      },
      {
        text: 'The dye tends to fade, and *it might stain*.',
        found: ['tends to', 'might'],
        fixed: null,
      },
      {
        text: 'The clerk tended to\nforget, and perhaps to lie.',
        found: ['tended to', 'perhaps'],
        fixed: null,
      },
      {
        text: 'In many cases the deposit can be seen as a loan.',
        found: ['In many cases', 'can be seen as'],
        fixed: null,
      },
      {
        text: 'This may lead to delays, which is bad.',
        found: 'may',
        fixed: null,
      },
      {
        text: 'To some extent, the two accounts agree.',
        found: 'To some extent',
        fixed: null,
      },
      {
        text: 'It appears that the seal is a somewhat later addition.',
        found: ['appears that', 'somewhat'],
        fixed: null,
      },
      { text: 'In general, herons fish alone.', found: 'In general', fixed: null },
    ],
    good: [
      'We think the dye *might* stain, and it *may* lead to a leak.',
      'The sum is not always finite.',
      'The tenant MAY NOT sublet the flat.',
      'The licensee may appeal within thirty days.',
      'An order under this section may be revoked by the court.',
      'We measured the drift at four kelvin and found none.',
      'The wedding is in May, before the rains.',
      'She attends to the furnace at dawn.',
      'The tendency of the needle was plain.',
      'Gunpowder fails when it is damp.',
      'He likes boats in general, and this one least.',
    ],
  },
});
