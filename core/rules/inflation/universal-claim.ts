import { defineRule } from '../rule.ts';
import { unlessBefore } from '../around.ts';
import { phrases } from './universal-claim.phrases.ts';

export const universalClaim = defineRule({
  id: 'universal-claim',
  category: 'inflation',
  family: ['B42'],
  kind: 'phrase',
  what: 'A claim about everyone and all time: “throughout history”, “we all know”, “the human condition”.',
  why: 'It is true of nobody in particular, so nobody can check it. One person at one time would be news.',
  severity: 'hint',
  trigger: { kind: 'company' },
  message: '“{actual}” speaks for everyone. Say who.',
  sources: [
    'Pattern catalogue B42: only in company of another habit in the same paragraph',
    '“We all have” and “everyone wants” are more common with people, so they are not in the list',
  ],
  phrases,
  // One of the matters that a work is said to have: no claim is made.
  accept: unlessBefore(
    /\b(?:themes?|topics?|subjects?)\s+(?:like|such\s+as|including)\s[^.!?]{0,60}$/i,
    100,
  ),
  examples: {
    bad: [
      {
        text: 'Bread has captivated humanity, and mice. He wrote a groundbreaking note.',
        found: 'has captivated humanity',
        fixed: null,
      },
      {
        text: 'Rain has fallen throughout the\nages on kings. It was a watershed moment.',
        found: 'throughout the\nages',
        fixed: null,
      },
      {
        text: 'As we all know, goats climb. The town is nestled in fog.',
        found: 'As we all know',
        fixed: null,
      },
      {
        text: 'Music is *a universal language*, but he can’t sing. It is a testament to yeast.',
        found: 'a universal language',
        fixed: null,
      },
      {
        text: 'Philosophers have long debated the egg. He wrote a groundbreaking note.',
        found: 'Philosophers have long debated',
        fixed: null,
      },
      {
        text: 'The play speaks of the human condition. It was a watershed moment.',
        found: 'the human condition',
        fixed: null,
      },
      {
        text: 'It touches every aspect of daily life. The town is nestled in fog.',
        found: 'every aspect of daily life',
      },
      {
        text: 'The joke has stood the test of time. It is a testament to yeast.',
        found: 'has stood the test of time',
      },
      {
        text: 'The bell themes of the play explore the human psyche. It was a watershed moment.',
        found: 'the human psyche',
        fixed: null,
      },
      {
        text: 'All of humanity has always wanted bread. The town is nestled in fog.',
        found: 'humanity has always wanted',
        fixed: null,
      },
    ],
    good: [
      'Guilds want a say in **all** areas of life. The town is nestled in fog.',
      'The best rowers among mankind have always been lazy. The town is nestled in fog.',
      'As we all know, goats climb.',
      'For all x, the sum is even.',
      'The pointer is never null.',
      'Everyone in the hall had a ticket.',
      'We all went home.',
      'The town has stood since 1210.',
      'Human rights are listed in Annex B.',
      'The history of the guild fills two shelves.',
      'Every person over 18 may vote.',
      'She put the total number of wrecks throughout history at three million.',
      'The songs take up themes like bread, drowned boats, and the human psyche. It was a watershed moment.',
    ],
  },
});
