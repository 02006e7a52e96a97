import { defineRule } from '../rule.ts';
import { phrases } from './despite-challenges.phrases.ts';

export const despiteChallenges = defineRule({
  id: 'despite-challenges',
  category: 'closers',
  family: ['B24'],
  kind: 'phrase',
  what: 'Trouble mentioned in general and dismissed at once: “despite these challenges”, “it continues to thrive”.',
  why: 'It looks like balance and names neither the trouble nor the cure. One real problem would earn the reader’s trust.',
  severity: 'info',
  trigger: { kind: 'single' },
  message: '“{actual}” names no trouble and dismisses it. Name one.',
  sources: [
    'Pattern catalogue B24',
    'Wikipedia: Signs of AI writing, challenges and future prospects (2025)',
  ],
  phrases,
  examples: {
    bad: [
      {
        text: 'Despite these challenges, the mill is busy.',
        found: 'Despite these challenges,',
        fixed: null,
      },
      {
        text: 'The town grew despite its many\nsetbacks.',
        found: 'despite its many\nsetbacks',
        fixed: null,
      },
      {
        text: 'Despite *the many* hurdles, the fair opened.',
        found: 'Despite *the many* hurdles,',
        fixed: null,
      },
      {
        text: 'It’s a port that overcame numerous obstacles.',
        found: 'overcame numerous obstacles',
        fixed: null,
      },
      {
        text: 'Bakers face significant challenges, and so do cooks.',
        found: 'face significant challenges',
        fixed: null,
      },
      {
        text: 'Yet despite all these limitations, the lens sold.',
        found: 'Yet despite all these limitations,',
        fixed: null,
      },
      {
        text: 'He kept his humour in the face of adversity.',
        found: 'in the face of adversity',
        fixed: null,
      },
    ],
    good: [
      'The crew overcame many obstacles to the sale of the boat.',
      'The yard faced many obstacles, most of which came from the tide.',
      'The boat is dry, but challenges remain. The port of Bergen wants a new mast.',
      'Despite the rain, we rowed to the island.',
      'The judge continued to read.',
      'The team missed the date because two of six people were ill.',
      'He challenged the mayor to a race.',
      'The lens has two limitations: it is slow and it flares.',
      'Despite a broken mast, the ship made port.',
      'The population continues to grow by 2% a year.',
      'She spoke in the face of the wind.',
      'The mast broke and the cook fell ill, and in the face of such adversity they sang.',
      'A larger crew brings its own challenges. To begin with, there are four bunks.',
    ],
  },
  accept: ({ text, span }) =>
    !/^\s+(?:by|at|from|to)\s+[\d(]/u.test(text.slice(span.end, span.end + 12)),
});
