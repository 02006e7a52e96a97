import { defineRule } from '../rule.ts';
import { phrases } from './fiction-stock-phrase.phrases.ts';

export const fictionStockPhrase = defineRule({
  id: 'fiction-stock-phrase',
  category: 'vocabulary',
  family: ['A28'],
  kind: 'phrase',
  what: 'Story beats off the shelf: “barely above a whisper”, “a shiver ran down her spine”, “the air was thick with”.',
  why: 'The beat stands where an observation should. Any character in any scene could have it, so it tells nothing of this one.',
  severity: 'info',
  trigger: { kind: 'single' },
  onlyIn: ['fiction'],
  message:
    '“{actual}” has been in every story. What would only this person, in this place, do or see?',
  promote: { severity: 'warning', minimum: 4, perThousand: 4 },
  sources: [
    'Pattern catalogue A28',
    'EQ-Bench slop-score, lists of pairs and triples, 2025: people 0.09 triples in 1,000 words, models 0.08 to 1.1',
    'Antislop sampler, phrases counted in stories by models, April 2025',
  ],
  phrases,
  examples: {
    bad: [
      {
        text: 'He gave the number, his voice barely above a whisper.',
        found: 'barely above a whisper',
        fixed: null,
      },
      {
        text: 'She let out a breath she *hadn’t realised* she was holding.',
        found: 'breath she *hadn’t realised* she was holding',
        fixed: null,
      },
      {
        text: 'A cold shiver ran\ndown my spine as the lift stopped.',
        found: 'shiver ran\ndown my spine',
        fixed: null,
      },
      {
        text: 'The air in the vestry was thick with the scent of lilies.',
        found: 'air in the vestry was thick with the scent',
        fixed: null,
      },
      {
        text: 'I couldn’t help but wonder who had paid for the soup.',
        found: 'couldn’t help but wonder',
        fixed: null,
      },
      {
        text: 'The days bled into weeks, and the goats ate the roses.',
        found: 'days bled into weeks',
        fixed: null,
      },
      {
        text: 'Her smile didn’t quite reach her eyes.',
        found: 'reach her eyes',
        fixed: null,
      },
      {
        text: 'His heart was pounding in his chest, and nobody moved.',
        found: 'heart was pounding in his chest',
        fixed: null,
      },
      {
        text: 'They looked at me with a mixture of fear and pity.',
        found: 'mixture of fear and pity',
        fixed: null,
      },
      {
        text: 'Dust motes danced over the till.',
        found: 'motes danced',
        fixed: null,
      },
    ],
    good: [
      'She whispered the number and then, because he was deaf, wrote it on his cuff.',
      'Smoke hung heavy in the air over the frying pans.',
      'He pounded on the door with both fists, and a neighbour’s dog began to bark.',
      'The smoke reached her eyes, and she cursed the stove.',
      'The weight of the trunk bent the axle.',
      '“My blood ran cold,” the old actor said for the third time that evening.',
      'A shiver of wind crossed the barley.',
      'The surgeon put two fingers on the spine and counted down.',
      'Nobody spoke. The kettle ticked as it cooled.',
      'It was a mixture of flour and lard, and the mice loved it.',
      'He could not help his father carry the piano.',
      'The scent of the lilies had got into the bread.',
    ],
  },
});
