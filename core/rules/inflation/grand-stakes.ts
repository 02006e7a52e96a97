import { defineRule } from '../rule.ts';
import { phrases } from './grand-stakes.phrases.ts';

export const grandStakes = defineRule({
  id: 'grand-stakes',
  category: 'inflation',
  family: ['B19'],
  kind: 'phrase',
  what: 'Everything is at stake: “more important than ever”, “the fate of humanity”.',
  why: 'Urgency without a date or a number tires the reader, and the next real alarm is worth less.',
  severity: 'info',
  trigger: { kind: 'single' },
  message: '“{actual}” raises the stakes by saying so. Say who loses what, and when.',
  sources: ['Pattern catalogue B19: fires once; advisories that name the danger are left alone'],
  profiles: { fiction: 'hint' },
  phrases,
  examples: {
    bad: [
      {
        text: 'Good locks are more important than ever.',
        found: 'are more important than ever',
        fixed: null,
      },
      {
        text: 'Towns need, now more than ever, bakers.',
        found: ', now more than ever,',
        fixed: null,
      },
      {
        text: 'The stakes *have never been higher*, yet the hall was empty.',
        found: 'The stakes *have never been higher',
        fixed: null,
      },
      {
        text: 'This vote will define the\nnext decade.',
        found: 'will define the\nnext decade',
        fixed: null,
      },
      {
        text: 'It’s about the fate of humanity, and lunch.',
        found: 'the fate of humanity',
        fixed: null,
      },
      {
        text: 'Sleep has never been more important.',
        found: 'has never been more important',
        fixed: null,
      },
      {
        text: 'Their choice will echo for generations to come.',
        found: 'for generations to come',
        fixed: null,
      },
    ],
    good: [
      'The dam will fail if the valve sticks.',
      'He drove stakes into the bed at one-metre steps.',
      'More people than ever bought a ticket: 4,212.',
      'The bug is critical: patch before Friday.',
      'She studied the history of glass.',
      'The stakes were sixpence a hand.',
      'The crew cannot afford to wait until the ice is gone.',
      'The next decade brought two wars.',
      'The function defines the next state.',
      'The pilot had mistaken this matter of life and death for a game.',
      'The loan for the dam leaves a debt for generations to come.',
    ],
  },
});
