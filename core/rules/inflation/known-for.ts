import { defineRule } from '../rule.ts';
import { phrases } from './known-for.phrases.ts';

export const knownFor = defineRule({
  id: 'known-for',
  category: 'inflation',
  family: ['A12'],
  kind: 'phrase',
  what: 'Things described by their fame: “known for its …”, “renowned for their …”.',
  why: 'Fame is hearsay: nobody says who knows it. State the quality, and one instance of it.',
  severity: 'info',
  trigger: { kind: 'density', minimum: 2, perThousand: 1 },
  message: '“{actual}” describes by fame. State the quality itself.',
  sources: [
    'Counted by density: said once, it may be the fact itself. In the texts measured, fifteen times as many by models have it as by people',
  ],
  profiles: { fiction: 'off' },
  phrases,
  examples: {
    bad: [
      { text: 'The port is known for its lamps.', found: 'known for its' },
      { text: 'Our bakers are renowned for their patience.', found: 'renowned for their' },
      { text: 'The *valley*, best known for its\nwine, is dry.', found: 'best known for its' },
      { text: 'He was celebrated for his voice.', found: 'celebrated for his' },
      {
        text: 'It is widely regarded as one of the best bridges.',
        found: 'widely regarded as one of',
      },
      { text: 'Spaniels are well known for their ears.', found: 'well known for their' },
    ],
    good: [
      'A shop wants to be known for one thing. The baker is known for his rye; the dyer is known for her blue.',
      'The port sells lamps.',
      'I have known him for years.',
      'Nobody was known for certain to have left.',
      'She is known as Bess.',
      'It is regarded as settled law.',
      'The critic called it “renowned for its light”.',
    ],
  },
});
