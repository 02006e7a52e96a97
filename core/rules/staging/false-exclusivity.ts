import { defineRule } from '../rule.ts';
import { phrases } from './false-exclusivity.phrases.ts';

export const falseExclusivity = defineRule({
  id: 'false-exclusivity',
  category: 'staging',
  family: ['B37'],
  kind: 'phrase',
  what: 'Common knowledge sold as a secret: “what nobody tells you”, “few people realise”.',
  why: 'It flatters the reader and slights everybody else, and it is seldom true. The fact itself needs no secrecy.',
  severity: 'info',
  trigger: { kind: 'single' },
  message: '“{actual}” sells this as a secret. State the fact.',
  sources: ['Pattern catalogue B37; tropes.fyi'],
  profiles: { fiction: 'off' },
  phrases,
  examples: {
    bad: [
      {
        text: 'What nobody tells you is that bees sleep.',
        found: 'What nobody tells you is that',
        fixed: 'Bees sleep.',
      },
      {
        text: 'Few people realise that salt is a rock.',
        found: 'Few people realise that',
        fixed: 'Salt is a rock.',
      },
      {
        text: 'It is the *dirty little secret* of the trade.',
        found: 'dirty little secret',
        fixed: null,
      },
      {
        text: 'Drainage is an often-overlooked part of the plan.',
        found: 'an often-overlooked',
        fixed: 'Drainage is a part of the plan.',
      },
      {
        text: 'Here’s what most\npeople miss: the lid is hollow.',
        found: 'what most\npeople miss',
        fixed: null,
      },
      {
        text: 'Nobody talks about the smell.',
        found: 'Nobody talks about',
        fixed: null,
      },
      {
        text: 'The valley is one of the region’s best-kept secrets.',
        found: 'best-kept secrets',
        fixed: null,
      },
      {
        text: 'The bilge is the most often overlooked part of a boat.',
        found: 'most often overlooked',
        fixed: null,
      },
    ],
    good: [
      'Nobody told us about the strike.',
      'She kept the secret for nine years.',
      'Most people do not have a lathe.',
      'The court overlooked the second deed.',
      'Few people came.',
      'Nobody talks in the library.',
      'He realised that few people had paid.',
      'The mayor’s new boat is the worst-kept secret in the port.',
    ],
  },
});
