import { defineRule } from '../rule.ts';
import { phrases } from './universal-claim.phrases.ts';

export const universalClaim = defineRule({
  id: 'universal-claim',
  category: 'inflation',
  family: ['B42'],
  kind: 'phrase',
  what: 'A claim about everyone and all time: throughout history, we all know, the human condition.',
  why: 'It is true of nobody in particular, so nobody can check it. One person at one time would be news.',
  severity: 'hint',
  trigger: { kind: 'density', minimum: 2, perThousand: 1.5 },
  message: '“{actual}” speaks for everyone. Say who.',
  sources: [
    'Pattern catalogue B42: by density only',
    '“We all know” and “everyone has” are more common with people, so this is a matter of style',
  ],
  phrases,
  examples: {
    bad: [
      {
        text: 'Bread has captivated humanity, and mice.',
        found: 'has captivated humanity',
        fixed: null,
      },
      {
        text: 'Rain has fallen throughout the\nages on kings.',
        found: 'throughout the\nages',
        fixed: null,
      },
      {
        text: 'As we all know, goats climb.',
        found: 'As we all know',
        fixed: null,
      },
      {
        text: 'Music is *a universal language*, but he can’t sing.',
        found: 'a universal language',
        fixed: null,
      },
      {
        text: 'Philosophers have long debated the egg.',
        found: 'Philosophers have long debated',
        fixed: null,
      },
      {
        text: 'The play speaks of the human condition.',
        found: 'the human condition',
        fixed: null,
      },
      {
        text: 'It touches every aspect of daily life.',
        found: 'every aspect of daily life',
      },
      {
        text: 'The joke has stood the test of time.',
        found: 'has stood the test of time',
      },
    ],
    good: [
      'For all x, the sum is even.',
      'The pointer is never null.',
      'Everyone in the hall had a ticket.',
      'We all went home.',
      'The town has stood since 1210.',
      'Human rights are listed in Annex B.',
      'The history of the guild fills two shelves.',
      'Every person over 18 may vote.',
    ],
  },
});
