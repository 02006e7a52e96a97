import type { PhraseHit } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { phrases } from './not-only-but-also.phrases.ts';

export const notOnlyButAlso = defineRule({
  id: 'not-only-but-also',
  category: 'staging',
  family: ['B1'],
  kind: 'phrase',
  what: '“Not only A but also B”, time after time.',
  why: 'Once, it ranks two things. As a habit, it blows up every pair of facts; “A and B” says the same.',
  severity: 'hint',
  trigger: { kind: 'density', minimum: 4, perThousand: 3 },
  message: '“{actual}” again. Say “A and B”, or only B.',
  sources: [
    'Pattern catalogue B1: people write it too, in law, specifications and a learner’s essay, so only a density counts',
  ],
  phrases,
  accept,
  examples: {
    bad: [
      {
        text: 'The cure not only works but also costs less.',
        found: 'not only works but also',
        fixed: null,
      },
      {
        text: 'It *not only* saves water, but it also saves time.',
        found: 'not only* saves water, but it also',
        fixed: null,
      },
      {
        text: 'We need not only nurses but\nalso beds.',
        found: 'not only nurses but\nalso',
        fixed: null,
      },
      {
        text: 'Music is not only a trade but a way of listening.',
        found: 'not only a trade but',
        fixed: null,
      },
      {
        text: 'Not only does the law fail, but it also costs a fortune. The clerk said so on Monday.',
        found: 'Not only does the law fail, but it also',
        fixed: null,
      },
      {
        text: 'He was known not only for his books, but also for his temper.',
        found: 'not only for his books, but also',
        fixed: null,
      },
      {
        text: 'The fair drew not just bakers, but also smiths.',
        found: 'not just bakers, but also',
        fixed: null,
      },
    ],
    good: [
      'The clause binds not only the seller.',
      'She is not the only one who left, but the first.',
      'Only the north gate is open, but you may also climb.',
      'It is not just late but wrong.',
      'The form asks for your name and also your age.',
      'Not only that: the roof leaked.',
    ],
  },
});

/** “Not only” and its “but” belong together when no other “but” and no “if” stands between. */
function accept({ text, span }: PhraseHit): boolean {
  const between = text.slice(span.start, span.end - 'but'.length);
  return !/\b(?:but|if|although|because)\b[^]*\bbut\b/i.test(between);
}
