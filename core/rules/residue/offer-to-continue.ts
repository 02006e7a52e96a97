import { defineRule } from '../rule.ts';
import { phrases } from './offer-to-continue.phrases.ts';

export const offerToContinue = defineRule({
  id: 'offer-to-continue',
  category: 'residue',
  family: ['C7'],
  kind: 'phrase',
  what: 'An offer to go on: “would you like me to expand on this?”.',
  why: 'It waits for an answer that a reader cannot give. The text was over one paragraph earlier.',
  severity: 'warning',
  trigger: { kind: 'single' },
  message: '“{actual}” is left over from a chat: delete the sentence.',
  sources: ['Pattern catalogue C7'],
  blocks: ['paragraph', 'heading', 'list-item', 'table-cell', 'footnote'],
  profiles: { email: 'info' },
  phrases,
  examples: {
    bad: [
      {
        text: 'Would you like me to expand on the second point?',
        found: 'Would you like me to expand',
        fixed: null,
      },
      {
        text: 'If you’d like, I can draft a shorter one.',
        found: 'If you’d like, I can draft',
        fixed: null,
      },
      {
        text: 'That is all, but let me know if you’d like me to\nrewrite it.',
        found: 'let me know if you’d like me to\nrewrite',
        fixed: null,
      },
      {
        text: '*Do you want me to* continue?',
        found: 'Do you want me to* continue',
        fixed: null,
      },
      {
        text: 'I can also tailor this to a younger class.',
        found: 'I can also tailor this to',
        fixed: null,
      },
      {
        text: 'I’m happy to adjust the tone.',
        found: 'I’m happy to adjust the tone',
        fixed: null,
      },
      {
        text: 'If you want, I could summarise each act.',
        found: 'If you want, I could summarise',
        fixed: null,
      },
    ],
    good: [
      '“Would you like me to continue?” asked the nurse.',
      'Would you like me to hold the door?',
      'I can help on Tuesday if you carry the other end.',
      'Shall I compare thee to a bakery?',
      'Let me know if you would like a ticket.',
      'If you want rain, come in March.',
      'The guide asked whether we would like her to go on.',
    ],
  },
});
