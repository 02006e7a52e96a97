import { defineRule } from '../rule.ts';
import { phrases } from './body-beat.phrases.ts';

export const bodyBeat = defineRule({
  id: 'body-beat',
  category: 'vocabulary',
  family: ['A28'],
  kind: 'phrase',
  what: 'A feeling shown by one of a dozen movements, over and over: eyes widen, jaws clench, breath is let out.',
  why: 'One widened eye is a gesture. When every line of a scene has its gaze, breath or jaw, the movements are stage directions and the people under them vanish.',
  severity: 'hint',
  trigger: { kind: 'density', minimum: 3, perThousand: 3 },
  onlyIn: ['fiction'],
  message:
    'The story leans on movements like “{actual}”. Cut it, or let the character do something of their own.',
  sources: [
    'Pattern catalogue A28',
    'Antislop sampler, April 2025: “took a deep breath” is the most frequent phrase of all in stories by models',
    'EQ-Bench slop-score lists, 2025',
  ],
  phrases,
  examples: {
    bad: [
      { text: 'She took a deep breath and rang.', found: 'took a deep breath', fixed: null },
      { text: 'His eyes *widened* at the bill.', found: 'His eyes *widened', fixed: null },
      { text: 'My jaw clenched, and I signed.', found: 'My jaw clenched', fixed: null },
      {
        text: 'He let out a long,\nshaky breath. His shoulders slumped.',
        found: 'His shoulders slumped',
        fixed: null,
      },
      { text: 'The clerk spoke at last, her voice low.', found: ', her voice low', fixed: null },
      { text: 'Her brow furrowed over the map.', found: 'Her brow furrowed', fixed: null },
      {
        text: 'I swallowed hard and steeled myself.',
        found: ['swallowed hard', 'steeled myself'],
        fixed: null,
      },
      {
        text: 'He ran a hand through his hair.',
        found: 'ran a hand through his hair',
        fixed: null,
      },
    ],
    good: [
      'She breathed in the flour and sneezed.',
      'The river widened below the mill.',
      'He clenched the spanner in his teeth and climbed.',
      '“Take a deep breath,” said the nurse, and reached for the needle.',
      'The voice of the auctioneer carried to the road.',
      'I swallowed the pill with cold tea.',
      'Its engine raced, coughed and died.',
      'The steel was cold, and he wore no gloves.',
    ],
  },
});
