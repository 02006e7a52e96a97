import type { PhraseHit } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { phrases } from './closing-aphorism.phrases.ts';

export const closingAphorism = defineRule({
  id: 'closing-aphorism',
  category: 'closers',
  family: ['B33'],
  kind: 'phrase',
  what: 'A last line made for a poster: “and maybe that is enough; true strength lies in letting go”.',
  why: 'It rings, and the reader stops asking what the text has shown. End on the last thing that happened or was found.',
  severity: 'hint',
  trigger: { kind: 'company' },
  message: '“{actual}” closes with a gong. Try ending one sentence earlier.',
  sources: ['Pattern catalogue B33: only in company of another habit in the same paragraph'],
  phrases,
  accept: isNearEnd,
  examples: {
    bad: [
      {
        text: 'We planted *vibrant city* trees.\n\nIn conclusion, the oak fell. And maybe that is enough.',
        found: 'And maybe that is enough',
      },
      {
        text: 'Ultimately, he left. True strength lies in silence.',
        found: 'True strength lies in',
        fixed: null,
      },
      {
        text: 'In summary, the cake fell. It reminds us that eggs matter.',
        found: 'reminds us that',
        fixed: null,
      },
      {
        text: 'Overall, it’s a town that grows one\nbrick at a time.',
        found: 'one\nbrick at a time',
        fixed: null,
      },
      {
        text: 'In conclusion, she lost. This experience has made her careful.',
        found: 'This experience has',
        fixed: null,
      },
      {
        text: 'In essence, I fell. And that is the real lesson.',
        found: 'And that is the real lesson',
        fixed: 'In essence, I fell.',
      },
      {
        text: 'Ultimately, they paid. The choice is ours.',
        found: 'The choice is ours',
        fixed: null,
      },
    ],
    good: [
      'He closed the shop. The choice is ours.',
      'That is enough flour.',
      'Ultimately, I went to sea. These lessons have made me careful. I bought a net. The net was old. I sold the boat. It sank. We ate.',
      'In conclusion, the oak fell on the shed.',
      'True strength lies in silence.\n\nThe rope broke, and we went home.',
      'Ultimately, he sent a reminder to the bank.',
      'Overall, the test ran one job after another.',
      'The court finds that the deed is void.',
    ],
  },
});

/** How many sentences from the last a text may begin to close. */
const closing = 3;

/** A block of no more sentences closes as a whole. */
const short = 6;

/** Whether a hit is in the last sentences of its block: an essay may be one long paragraph. */
function isNearEnd(hit: PhraseHit): boolean {
  const sentences = hit.sentences();
  const first = sentences.length <= short ? 0 : sentences.length - closing;
  return hit.span.end > (sentences[first]?.start ?? 0);
}
