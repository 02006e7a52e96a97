import type { PhraseHit } from '../rule.ts';
import { OPAQUE } from '../../prose/block.ts';
import { defineRule } from '../rule.ts';
import { phrases } from './colon-reveal.phrases.ts';

export const colonReveal = defineRule({
  id: 'colon-reveal',
  category: 'staging',
  family: ['B13'],
  kind: 'phrase',
  what: 'A label and a colon that hold back an ordinary statement: “The truth is simple: …”.',
  why: 'The colon works as a drum roll. What follows would do as the subject of its own sentence.',
  severity: 'hint',
  trigger: { kind: 'density', minimum: 2, perThousand: 1 },
  message: '“{actual}” is a drum roll. Start with what comes after the colon.',
  sources: [
    'Pattern catalogue B13: definitions, lists and labels use the bare shape, so only set openings count',
    'A matter of style: in the texts measured, people use it as often as models',
  ],
  blocks: ['paragraph', 'footnote'],
  phrases,
  accept,
  examples: {
    bad: [
      {
        text: 'The truth is simple: nobody read it.',
        found: 'The truth is simple:',
        fixed: 'Nobody read it.',
      },
      {
        text: 'We had one goal: to get home.',
        found: 'one goal:',
        fixed: null,
      },
      {
        text: 'But *the message was clear*: we were not welcome.',
        found: 'But *the message was clear*:',
        fixed: null,
      },
      {
        text: 'Our argument is simple: a pier without a lamp is a trap.',
        found: 'Our argument is simple:',
        fixed: 'A pier without a lamp is a trap.',
      },
      {
        text: 'The result: two thousand letters a day.',
        found: 'The result:',
        fixed: null,
      },
      {
        text: 'And the lesson is\nthis: the river always comes back.',
        found: 'And the lesson is\nthis:',
        fixed: 'The river always comes back.',
      },
      {
        text: 'Every plan shared a single flaw: the weather.',
        found: 'a single flaw:',
        fixed: null,
      },
      {
        text: 'It all comes down to one thing: who pays.',
        found: 'comes down to one thing:',
        fixed: null,
      },
    ],
    good: [
      'The kit has three parts: a lid, a jar and a ring.',
      'Result: 14 of 20 passed.',
      'There are two options: pay now or appeal.',
      'The answer is 42.',
      'Note: the office is closed.',
      'We need one thing from the shop.',
      '**The result:** 200 letters.',
      'The goal: `make test` passes.',
    ],
  },
});

/** A label in bold is a heading in the line; a line break or code behind the colon is an example. */
function accept({ block, text, span }: PhraseHit): boolean {
  const behind = text.slice(span.end, span.end + 3);
  if (!/^\s+["'“‘(]?[A-Za-zÀ-ɏꞏ]/u.test(behind) || behind.includes(OPAQUE)) return false;
  // The marks are looked through for one hit of a block at most.
  if (span.start !== 0) return true;
  const start = block.prose.sourceStart(0);
  return !block.prose.marks.some(
    ({ kind, open, close }) => kind === 'strong' && open.end <= start && start < close.start,
  );
}
