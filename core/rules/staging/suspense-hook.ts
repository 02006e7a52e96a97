import { defineRule } from '../rule.ts';
import { phrases } from './suspense-hook.phrases.ts';

export const suspenseHook = defineRule({
  id: 'suspense-hook',
  category: 'staging',
  family: ['B14'],
  kind: 'phrase',
  what: 'A phrase that promises a surprise: “here’s the kicker”, “plot twist”, “let that sink in”.',
  why: 'It sells the next sentence in place of writing it. If the fact is surprising, the reader will see that.',
  severity: 'hint',
  trigger: { kind: 'single' },
  message: '“{actual}” promises a surprise. Give the fact and let it speak.',
  sources: [
    'Pattern catalogue B14; tropes.fyi; stop-slop: “false suspense”',
    'Rare on both sides of the texts measured; a habit of posts, where bloggers have it too',
  ],
  phrases,
  examples: {
    bad: [
      {
        text: 'Here’s the thing: the roof leaks.',
        found: 'Here’s the thing:',
        fixed: 'The roof leaks.',
      },
      {
        text: 'But here is *the kicker*: nobody paid.',
        found: 'But here is *the kicker*:',
        fixed: 'But nobody paid.',
      },
      {
        text: 'But here’s the catch: The roof leaks.',
        found: 'But here’s the catch:',
        fixed: null,
      },
      {
        text: 'Ninety people signed. Let that sink in.',
        found: 'Let that sink in',
        fixed: 'Ninety people signed.',
      },
      {
        text: 'Plot twist: the buyer was his aunt.',
        found: 'Plot twist:',
        fixed: 'The buyer was his aunt.',
      },
      {
        text: 'And here’s where it gets\ninteresting: the ink was still wet.',
        found: 'And here’s where it gets\ninteresting:',
        fixed: 'The ink was still wet.',
      },
      {
        text: 'Costs fell by half. But that’s not all.',
        found: 'But that’s not all',
        fixed: 'Costs fell by half.',
      },
      {
        text: 'Spoiler alert: it did not work.',
        found: 'Spoiler alert:',
        fixed: 'It did not work.',
      },
      {
        text: 'Prices fell, but there’s a twist: only on Mondays.',
        found: 'but there’s a twist:',
        fixed: null,
      },
      {
        text: 'He opened the oven. Wait for it... wait for it. It was empty.',
        found: 'Wait for it...',
        fixed: null,
      },
      {
        text: 'He opened the oven. Wait for it: it was empty.',
        found: 'Wait for it:',
        fixed: 'He opened the oven. It was empty.',
      },
    ],
    good: [
      'Here is the thing you lost.',
      'The plot twist in the third act fooled the critics.',
      'Leave the dye overnight so that it can sink in.',
      'That is not all the paint we have.',
      'The review carries a spoiler warning.',
      'Wait for the green light, then go.',
      'Here’s the kicker’s record for the season.',
      'He paused. The catch on the window was open.',
      'The ferry is free. There’s one catch: it sails at four in the morning.',
      'The pilot knew the north channel well. What he did not know was the south one.',
    ],
  },
});
