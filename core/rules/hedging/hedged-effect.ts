import { defineRule } from '../rule.ts';
import { phrases } from './hedged-effect.phrases.ts';

export const hedgedEffect = defineRule({
  id: 'hedged-effect',
  category: 'hedging',
  family: ['B20'],
  kind: 'phrase',
  what: 'One effect after another that only may be: “can lead to”, “can help reduce”, “may vary depending on”.',
  why: 'Anything can lead to anything. Say that it does, and when, or how often.',
  severity: 'info',
  trigger: { kind: 'density', minimum: 3, perThousand: 3 },
  message: '“{actual}” is true of anything. Say that it does, or when.',
  sources: [
    'Pattern catalogue B20; counted by density, because one careful “can lead to” is right in medicine, law and physics',
  ],
  profiles: { fiction: 'off' },
  phrases,
  examples: {
    bad: [
      { text: 'Poor sleep can lead to errors.', found: 'can lead to' },
      { text: 'Shade may also contribute to rot.', found: 'may also contribute to' },
      { text: 'A walk *can help reduce* stress.', found: 'can help reduce' },
      { text: 'A list could help you\nremember.', found: 'could help you' },
      { text: 'Prices can vary depending on the port.', found: 'can vary depending on' },
      { text: 'A second coat can be beneficial.', found: 'can be beneficial' },
      { text: 'Haste might result in waste.', found: 'might result in' },
    ],
    good: [
      'A long name could lead to an overflow of the buffer.',
      '- Fix the gate of the lock. Its bolt could result in a shut lane.',
      'Poor sleep leads to errors.',
      'Can you help me lift this?',
      'The fall led to a broken wrist.',
      'He can lead the choir.',
      'Help can come from the town.',
      'The length may vary a little.',
      'The road that could lead home was closed.',
      'A rusty hook can lead to an infection of the hand.',
    ],
  },
});
