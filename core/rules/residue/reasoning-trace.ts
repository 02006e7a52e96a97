import { defineRule } from '../rule.ts';
import { phrases } from './reasoning-trace.phrases.ts';

export const reasoningTrace = defineRule({
  id: 'reasoning-trace',
  category: 'residue',
  family: ['C9'],
  kind: 'phrase',
  what: 'Thinking aloud left in the text: “let me think step by step”.',
  why: 'It is the scaffold, not the house. The reader came for what the thinking led to.',
  severity: 'warning',
  trigger: { kind: 'single' },
  message: '“{actual}” is scaffolding: delete it and keep what it led to.',
  sources: ['Pattern catalogue C9'],
  blocks: ['paragraph', 'heading', 'list-item', 'table-cell', 'footnote'],
  phrases,
  examples: {
    bad: [
      {
        text: 'Let me think through this step by step.',
        found: 'Let me think through this step by step',
        fixed: null,
      },
      {
        text: 'Okay, so the user is asking about tides.',
        found: 'Okay, so the user is asking',
        fixed: null,
      },
      {
        text: 'Let’s work through it\nstep by step.',
        found: 'Let’s work through it\nstep by step',
        fixed: null,
      },
      {
        text: 'The *user* wants me to write about bread.',
        found: 'The *user* wants me to',
        fixed: null,
      },
      {
        text: 'Wait, let me reconsider.',
        found: 'Wait, let me reconsider',
        fixed: null,
      },
      {
        text: 'It’s long, and my response should be short.',
        found: 'my response should be',
        fixed: null,
      },
      {
        text: 'Breaking this down step-by-step: the sum is nine.',
        found: 'Breaking this down step-by-step',
        fixed: null,
      },
    ],
    good: [
      'The user wants the list sorted by name.',
      'The prompt “let’s think step by step” raised the score.',
      'The manual goes through the repair step by step.',
      'Let me think about lunch.',
      'Wait for the kettle.',
      'The judge said her answer should be in writing.',
      'We broke the task down into four steps.',
    ],
  },
});
