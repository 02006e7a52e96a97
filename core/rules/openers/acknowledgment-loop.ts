import { defineRule } from '../rule.ts';
import { phrases } from './acknowledgment-loop.phrases.ts';

export const acknowledgmentLoop = defineRule({
  id: 'acknowledgment-loop',
  category: 'openers',
  family: ['B27'],
  kind: 'phrase',
  what: 'An answer that first repeats the question.',
  why: 'Whoever asked knows what they asked. The answer can be the first sentence.',
  severity: 'warning',
  trigger: { kind: 'single' },
  message: '“{actual}” repeats the question. Start with the answer.',
  sources: ['Pattern catalogue B27: fires once; support replies restate on purpose'],
  profiles: { fiction: 'off', email: 'hint' },
  phrases,
  examples: {
    bad: [
      {
        text: 'To answer your question, the boiler runs on oil.',
        found: 'To answer your question,',
        fixed: 'The boiler runs on oil.',
      },
      {
        text: 'You asked how the lock works. A pin drops.',
        found: 'You asked how',
        fixed: null,
      },
      {
        text: 'In response to *your query*, the gate opens at six.',
        found: 'In response to *your query*,',
        fixed: 'The gate opens at six.',
      },
      {
        text: 'I understand you’re\nlooking for a warm coat.',
        found: 'I understand you’re\nlooking',
        fixed: null,
      },
      {
        text: 'So you want to know whether copper rusts.',
        found: 'So you want to know whether',
        fixed: null,
      },
      {
        text: 'It sounds like you’re trying to thread a bobbin.',
        found: 'It sounds like you’re trying',
        fixed: null,
      },
      {
        text: 'The seeds are old. Let me address your concern. They still sprout.',
        found: 'Let me address your concern',
        fixed: 'The seeds are old. They still sprout.',
      },
    ],
    good: [
      'He tried to answer the question and failed.',
      'When you asked for the key, I had none.',
      'Our tests passed.\n\nYou asked for a refund on 3 May, and we sent it.',
      'She understood that he wanted the farm.',
      'In response to the flood, the town built a wall.',
      'The question was whether the deed was forged.',
      'If you are looking for the ferry, turn left.',
      'The sound was like rain on tin.',
    ],
  },
});
