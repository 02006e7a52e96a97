import { defineRule } from '../rule.ts';
import { unlessBefore } from '../around.ts';
import { phrases } from './declared-emotion.phrases.ts';

export const declaredEmotion = defineRule({
  id: 'declared-emotion',
  category: 'staging',
  family: ['B40'],
  kind: 'phrase',
  what: 'A feeling named in place of shown: “a mix of fear and hope”, “I couldn’t help but feel”.',
  why: 'The label tells what to feel and gives no reason to. What was seen, said or done would carry it.',
  severity: 'info',
  trigger: { kind: 'single' },
  promote: { severity: 'warning', minimum: 3, perThousand: 1.5 },
  message: '“{actual}” declares a feeling. Show what caused it.',
  sources: [
    'Pattern catalogue B40: no hits either way in the avoid-ai-writing corpus; the forms here were chosen on other texts',
  ],
  phrases,
  // What moved somebody is a motive, as an essay on a story tells it.
  // So is what nobody felt: “without a sense of purpose”.
  accept: unlessBefore(
    /\b(?:(?:motivated|driven|caused|prompted)\s+by|without|lack(?:s|ed|ing|\s+of)?)\s+$/i,
  ),
  examples: {
    bad: [
      {
        text: 'She opened the letter with a mix of fear and hope.',
        found: 'with a mix of fear',
        fixed: null,
      },
      {
        text: 'I couldn’t help but feel proud.',
        found: 'couldn’t help but feel',
        fixed: null,
      },
      {
        text: 'He felt *a profound sense of* loss.',
        found: 'felt *a profound sense of',
        fixed: null,
      },
      {
        text: 'A wave of relief\nwashed over them.',
        found: 'A wave of relief\nwashed over',
        fixed: null,
      },
      {
        text: 'What struck me most was the silence.',
        found: 'What struck me most was',
        fixed: null,
      },
      {
        text: 'The letter filled her with a sense of dread.',
        found: 'filled her with a sense of',
        fixed: null,
      },
      {
        text: 'I was fascinated to learn that eels climb.',
        found: 'I was fascinated to learn that',
        fixed: 'Eels climb.',
      },
      {
        text: 'Tears streamed down his cheeks as the boat left.',
        found: 'Tears streamed down his',
        fixed: null,
      },
    ],
    good: [
      'His charts were drawn in a port whose fog could not help but reflect in them.',
      'The crew had drifted for a year without a strong sense of purpose.',
      'In the second act he is driven by a mix of fear and hope.',
      'He has a sense of humour.',
      'The candle gave a flicker of warmth and went out.',
      'By the fire she felt a wave of heat.',
      'A mix of sand and gravel fills the trench.',
      'The wave washed over the deck.',
      'I could not help him.',
      'In that house I could not help but feel like a lodger.',
      'Perhaps you are tired, or feel a growing sense of dread on Sundays.',
      'She was afraid of the dog.',
      'What struck the mast was a crane.',
      'The dog lost its sense of smell.',
      'A mixture of local experts votes on the answer.',
      'Tenants who feel a sense of ownership mend the fence themselves.',
      'Let us go to sea with a sense of excitement, a sense of duty, and dry socks.',
      'The bakers could not help but be opposed to the tax.',
    ],
  },
});
