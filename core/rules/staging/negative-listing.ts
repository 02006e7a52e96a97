import type { PhraseHit } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { phrases } from './negative-listing.phrases.ts';

export const negativeListing = defineRule({
  id: 'negative-listing',
  category: 'staging',
  family: ['B4'],
  kind: 'phrase',
  what: 'A countdown of what a thing is not: “No tricks, no filters, just light.”',
  why: 'A row of denials promises a surprise and spends three beats on things that are not there.',
  severity: 'info',
  trigger: { kind: 'single' },
  message: '“{actual}” counts off what is not there. Say what is.',
  sources: ['Pattern catalogue B4: lists of notices and of forbidden things stay quiet'],
  phrases,
  accept,
  examples: {
    bad: [
      {
        text: 'No tricks, no filters, just light.',
        found: 'No tricks, no filters, just',
        fixed: null,
      },
      {
        text: 'Not a warning. Not a plea. Just a name.',
        found: 'Not a warning. Not a plea. Just',
        fixed: null,
      },
      {
        text: 'There was *no pain*, no fear, no memory.',
        found: 'no pain*, no fear, no memory',
        fixed: null,
      },
      {
        text: 'No meetings. No slides.\nOnly the work.',
        found: 'No meetings. No slides.\nOnly',
        fixed: null,
      },
      {
        text: 'It wasn’t anger. It wasn’t grief. It was relief.',
        found: 'It wasn’t anger. It wasn’t grief. It was',
        fixed: null,
      },
      {
        text: 'She wanted not praise, not money, but rest.',
        found: 'not praise, not money, but',
        fixed: null,
      },
      {
        text: 'No noise, no crowds — just the sea.',
        found: 'No noise, no crowds — just',
        fixed: null,
      },
      {
        text: 'Without warning, without mercy, without end, it rained.',
        found: 'Without warning, without mercy, without',
        fixed: null,
      },
    ],
    good: [
      'No parking. No stopping.',
      'No dogs, no bicycles.',
      'The value is not null. The list is not empty.',
      'There is no door, and no window faces the yard.',
      'No, no, just leave it.',
      'He is not tall, not that it matters.',
      'No fee is due, no form is needed, but do ring first.',
    ],
  },
});

function accept({ text, span }: PhraseHit): boolean {
  const words = text.slice(span.start, span.end);
  return (
    !/^no,?\s+no\b/i.test(words) &&
    !/\b(?:is|are|was|were|has|have|can|may|shall|must)\b[^.]*,/i.test(words)
  );
}
