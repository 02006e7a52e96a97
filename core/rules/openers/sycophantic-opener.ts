import { defineRule } from '../rule.ts';
import { phrases } from './sycophantic-opener.phrases.ts';

export const sycophanticOpener = defineRule({
  id: 'sycophantic-opener',
  category: 'openers',
  family: ['B26'],
  kind: 'phrase',
  what: 'Praise for the question, or for whoever asked it, before the answer.',
  why: 'Praise that greets every question means nothing, and it puts the answer one sentence further away.',
  severity: 'warning',
  trigger: { kind: 'single' },
  message: '“{actual}” flatters the asker. Answer instead.',
  sources: ['Pattern catalogue B26: fires once, at the start of a paragraph'],
  profiles: { fiction: 'off' },
  phrases,
  examples: {
    bad: [
      {
        text: 'Great question! The gasket sits under the lid.',
        found: 'Great question',
        fixed: 'The gasket sits under the lid.',
      },
      {
        text: 'You’re absolutely right! The third line was wrong.',
        found: 'You’re absolutely right',
        fixed: 'The third line was wrong.',
      },
      {
        text: 'That is *a really excellent* point. The hinge is loose.',
        found: 'That is *a really excellent* point',
        fixed: 'The hinge is loose.',
      },
      {
        text: 'What a fascinating\nidea! Start with oak.',
        found: 'What a fascinating\nidea',
        fixed: 'Start with oak.',
      },
      {
        text: 'Thank you for your thoughtful question. Frost splits the stone.',
        found: 'Thank you for your thoughtful question',
        fixed: 'Frost splits the stone.',
      },
      {
        text: 'I’m so glad you asked! The dye is walnut.',
        found: 'I’m so glad you asked',
        fixed: 'The dye is walnut.',
      },
      {
        text: 'You’ve raised an important question. The colour fades in June.',
        found: 'You’ve raised an important question',
        fixed: 'The colour fades in June.',
      },
    ],
    good: [
      'The dye is brown.\n\n## Why is it brown?\n\nI’m so glad you asked! The dye is walnut.',
      'The great question of the age was grain.',
      'You are right to cross here on Sundays.',
      'Mara: That is a good question. Next?',
      'He said, “Great question!” and left the stage.',
      'Thank you for the parcel.',
      'What a day. The ferry sank twice.',
      'It is an excellent point from which to see the bay.',
      'A good point on a pencil lasts one page.',
    ],
  },
});
