import { linksAt } from '../markup-at.ts';
import type { PhraseHit } from '../rule.ts';
import { textBefore, textOf } from '../around.ts';
import { defineRule } from '../rule.ts';
import { phrases } from './ornate-noun.phrases.ts';

export const ornateNoun = defineRule({
  id: 'ornate-noun',
  category: 'vocabulary',
  family: ['A3'],
  kind: 'phrase',
  what: 'An abstraction in fine dress: “a rich tapestry of”, “the political landscape”, “the complexities of”.',
  why: 'The picture takes the place of the things themselves. The reader is told that there are many, that they meet, or that they matter, and never which.',
  severity: 'info',
  trigger: { kind: 'single' },
  message: 'Name the thing: “{actual}” paints it.',
  sources: [
    'Pattern catalogue A3',
    'Liang et al., 2024: tapestry, realm, interplay',
    'Wikipedia: Signs of AI writing',
    'EQ-Bench slop lists, 2025',
  ],
  promote: { severity: 'warning', minimum: 3, perThousand: 3 },
  phrases,
  accept: (hit) => linksAt(hit.block.prose, hit.span).length === 0 && !isInTitle(hit),
  examples: {
    bad: [
      { text: 'Patience is the hallmark of lending.', found: 'hallmark of', fixed: null },
      { text: 'The town is an unlikely tapestry of trades.', found: 'tapestry of', fixed: null },
      {
        text: 'Rents reflect the political landscape, and nobody looks.',
        found: 'political landscape',
        fixed: null,
      },
      {
        text: 'A *kaleidoscope of voices* met in the yard.',
        found: 'kaleidoscope of voices',
        fixed: null,
      },
      {
        text: 'Sleep is a complex interplay\nof light and habit.',
        found: 'complex interplay\nof',
        fixed: null,
      },
      { text: 'Trust is the cornerstone of lending.', found: 'cornerstone of', fixed: null },
      { text: 'Bakers need a cultural mosaic of flours.', found: 'cultural mosaic', fixed: null },
      {
        text: 'The film doesn’t flinch from the complexities of divorce.',
        found: 'complexities of',
        fixed: null,
      },
      {
        text: 'Gossip is in the social fabric of the village.',
        found: 'social fabric of',
        fixed: null,
      },
      {
        text: 'They planted a flag in the terrain of the modern kitchen.',
        found: 'terrain of',
        fixed: null,
      },
      { text: 'A cacophony of opinions followed.', found: 'cacophony of', fixed: null },
      {
        text: 'Their relentless pursuit of herring emptied the bay.',
        found: 'relentless pursuit of',
        fixed: null,
      },
    ],
    good: [
      'The next chapter is [the inner workings of a mill](mill.md).',
      'He lent me his copy of The Inner Workings of the Water Mill.',
      'An envoy is sent ashore as the visible embodiment of the king.',
      'The museum hung a vibrant tapestry of wool and silk in the hall.',
      'The printer defaults to landscape orientation.',
      'She paints landscapes of the northern coast.',
      'The king’s realm ended at the river.',
      'The symphony of 1808 has five movements.',
      'Each realm of the map has its own rules.',
      'He laid the cornerstone of the church in May.',
      'A beacon of the harbour radio failed.',
      'The spider hung an intricate web of silk in the corner.',
      'The fabric of the seat was torn, so we sewed it.',
      'Under the mill lay an intricate web of narrow passages.',
      'The cornerstone of the harbour trade is salt: it keeps, it is light, and nobody taxes it.',
      'The letter was a manifestation of his own intent to sell.',
      'The Old Testament has more books.',
      'The cornerstone of the harbour trade is salt.',
      'A cacophony of horns rose from the bridge.',
      'Are the extra complexities of a third gate worth it?',
      'There can be no stronger manifestation of thrift than a darned sail.',
      'If the fabric of the harbour is sewn with debts, who mends it?',
      'Platinum is a catalyst for the reaction.',
      'At the confluence of the two rivers stands a mill.',
      'I don’t think the nuances of harbour law are what we should argue about.',
    ],
  },
});

/** “The Inner Workings of a Mill”: so the thing is called. */
function isInTitle(hit: PhraseHit): boolean {
  const words = textOf(hit);
  return /\s\p{Lu}/u.test(words) || (/^\p{Lu}/u.test(words) && /\p{L}\s+$/u.test(textBefore(hit)));
}
