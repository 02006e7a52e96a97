import { defineRule } from '../rule.ts';
import { phrases } from './imagine-opener.phrases.ts';

export const imagineOpener = defineRule({
  id: 'imagine-opener',
  category: 'openers',
  family: ['B34'],
  kind: 'phrase',
  what: 'An invitation to imagine a world, a future or a scene.',
  why: 'It asks the reader to supply the picture that the text should draw. One real case shows more.',
  severity: 'warning',
  trigger: { kind: 'single' },
  message: '“{actual}” asks the reader to do the imagining. Show one real case.',
  sources: ['Pattern catalogue B34: fires once; fiction is exempt'],
  profiles: { fiction: 'off' },
  phrases,
  examples: {
    bad: [
      {
        text: 'Imagine a world where every door opens itself.',
        found: 'Imagine a world where',
        fixed: null,
      },
      {
        text: 'Picture this: the lights fail at noon.',
        found: 'Picture this:',
        fixed: 'The lights fail at noon.',
      },
      {
        text: 'The oven is slow, but *imagine a future\nin which* it is not.',
        found: 'imagine a future\nin which',
        fixed: null,
      },
      {
        text: 'Close your eyes and imagine a beach.',
        found: 'Close your eyes and imagine',
        fixed: null,
      },
      {
        text: 'Imagine being able to read a meter from bed.',
        found: 'Imagine being able to',
        fixed: null,
      },
      {
        text: 'Let’s envision a greener future.',
        found: 'Let’s envision a greener future',
        fixed: null,
      },
      {
        text: 'Now, imagine a city without engines.',
        found: 'imagine a city without',
        fixed: null,
      },
      {
        text: 'Can you imagine a world without rope?',
        found: 'imagine a world without',
        fixed: null,
      },
      {
        text: 'She asked us to picture a future where nobody rows.',
        found: 'picture a future where',
        fixed: null,
      },
      {
        text: 'We can imagine a city without mills.',
        found: 'imagine a city without',
        fixed: null,
      },
    ],
    good: [
      'Imagine a rigid rod of length two metres.',
      'Imagine that the lender sells the note to a stranger.',
      'I can’t imagine him on a horse.',
      'The picture shows a city with four gates.',
      'Imagine a table with three columns.',
      'She could not imagine the sea.',
      'Consider the world map on page nine.',
      'They imagined trouble where there was none.',
      'The millers envision a society in which bread is free.',
    ],
  },
});
