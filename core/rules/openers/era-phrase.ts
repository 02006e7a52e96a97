import { defineRule } from '../rule.ts';
import { phrases } from './era-phrase.phrases.ts';

export const eraPhrase = defineRule({
  id: 'era-phrase',
  category: 'openers',
  family: ['B35'],
  kind: 'phrase',
  what: 'The whole age named inside a sentence: “in an increasingly digital world”.',
  why: 'Every text of the last hundred years was written in such a world. The sentence loses nothing without it.',
  severity: 'hint',
  trigger: { kind: 'single' },
  message: '“{actual}” fits any sentence of the age. Cut it, or name what has changed.',
  sources: [
    'Pattern catalogue B35; parted from `era-opener`, since inside a sentence people write it too',
  ],
  profiles: { fiction: 'off' },
  phrases,
  examples: {
    bad: [
      {
        text: 'The mill survives in an increasingly crowded market.',
        found: 'in an increasingly crowded market',
        fixed: null,
      },
      {
        text: 'Few people darn socks in today’s fast-paced world.',
        found: 'in today’s fast-paced world',
        fixed: null,
      },
      {
        text: 'Slate endures in the *ever-changing\nworld* of roofs.',
        found: 'in the *ever-changing\nworld',
        fixed: null,
      },
      {
        text: 'The guild must adapt to a rapidly evolving market.',
        found: 'rapidly evolving market',
        fixed: null,
      },
      {
        text: 'We still print maps in our interconnected world.',
        found: 'in our interconnected world',
        fixed: null,
      },
      {
        text: 'Nobody’s loom is safe from today’s ever-changing market.',
        found: 'today’s ever-changing market',
        fixed: null,
      },
      {
        text: 'Today’s ever-changing market spares no loom.',
        found: 'Today’s ever-changing market',
        fixed: null,
      },
      {
        text: 'The choir sings on in an uncertain world.',
        found: 'in an uncertain world',
        fixed: null,
      },
    ],
    good: [
      'In today’s fast-paced world, few people darn socks.',
      'In the ever-evolving landscape of roofing, slate endures.',
      'The mill survives in a market of nine buyers.',
      'In an increasingly crowded market, the mill survives.',
      'Tin came from Cornwall in the Bronze Age.',
      'The critic struck “in today’s fast-paced world” from each page.',
      'The world is older than its maps.',
      'Prices on the evolving market of 1910 rose by a third.',
      'Whoever buys a mill takes a risk in an uncertain world.',
      'The port sold its rope to a constantly growing market.',
    ],
  },
});
