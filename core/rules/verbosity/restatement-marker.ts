import { defineRule } from '../rule.ts';
import { phrases } from './restatement-marker.phrases.ts';

export const restatementMarker = defineRule({
  id: 'restatement-marker',
  category: 'verbosity',
  family: ['B31'],
  kind: 'phrase',
  what: 'Words that announce the same thing again: “in other words”, “put differently”.',
  why: 'If the first sentence was clear, the second is a copy; if it was not, the second should have come first. One such turn glosses a hard term; a row of them doubles the text.',
  severity: 'info',
  trigger: { kind: 'density', minimum: 3, perThousand: 3 },
  message: '“{actual}” says it again: keep the better of the two sentences.',
  sources: ['Pattern catalogue B31: by density only'],
  phrases,
  examples: {
    bad: [
      {
        text: 'In other words, the well is dry.',
        found: 'In other words',
        fixed: null,
      },
      {
        text: 'Put differently, nobody had the key.',
        found: 'Put differently',
        fixed: null,
      },
      {
        text: 'The tide turned at six, *that is to say*, late.',
        found: 'that is to say',
        fixed: null,
      },
      {
        text: 'It failed, and to put it\nanother way, we failed.',
        found: 'to put it\nanother way',
        fixed: null,
      },
      { text: 'Simply put, the sum is wrong.', found: 'Simply put', fixed: null },
      {
        text: 'In essence, it’s a bucket with a hole.',
        found: 'In essence',
        fixed: null,
      },
      {
        text: 'What this essentially means is that rain wins.',
        found: 'What this essentially means is that',
        fixed: null,
      },
    ],
    good: [
      'He used other words, and better ones.',
      'She put the cup down differently this time.',
      'The kernel is trivial, that is, it holds zero alone.',
      'There is little to say about the roof.',
      'The essence of vanilla costs more than silver.',
      'What this means for the lock is set out in part two.',
      'The two drafts were worded in another way.',
    ],
  },
});
