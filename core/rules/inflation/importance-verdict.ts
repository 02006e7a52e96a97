import { defineRule } from '../rule.ts';
import { phrases } from './importance-verdict.phrases.ts';

export const importanceVerdict = defineRule({
  id: 'importance-verdict',
  category: 'inflation',
  family: ['A7', 'B18'],
  kind: 'phrase',
  what: 'Verdicts of importance, one after another: “is essential for”, “is crucial to”.',
  why: 'When all is crucial, nothing is. Say what breaks without it.',
  severity: 'info',
  trigger: { kind: 'density', minimum: 3, perThousand: 2 },
  message: '“{actual}” rates it. Say what happens without it.',
  sources: [
    'Counted by density: said once, with its reason, it is plain English, and law and medicine need it',
  ],
  profiles: { fiction: 'off' },
  phrases,
  examples: {
    bad: [
      { text: 'Sleep is essential for growth.', found: 'is essential for' },
      { text: 'Clear roles are crucial to\nsuccess.', found: 'are crucial to\nsuccess' },
      { text: 'Trust *remains vital* in teams.', found: 'remains vital* in' },
      { text: 'It is imperative to act.', found: 'It is imperative to' },
      { text: 'It’s equally essential that we rest.', found: 'It’s equally essential that' },
      { text: 'Light is absolutely critical for seedlings.', found: 'is absolutely critical for' },
      { text: 'Water is key to understanding the valley.', found: 'is key to understanding' },
    ],
    good: [
      'The essential oils were sold by the ounce.',
      'She is critical of the plan.',
      'Is it essential?',
      'The bolt is the critical one.',
      'He was in a critical state for days.',
      'The house key is for the tenant.',
      'The judge asked what “is essential for” means.',
    ],
  },
});
