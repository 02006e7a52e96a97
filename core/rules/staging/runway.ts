import { defineRule } from '../rule.ts';
import { phrases } from './runway.phrases.ts';

export const runway = defineRule({
  id: 'runway',
  category: 'staging',
  family: ['B49'],
  kind: 'phrase',
  what: 'A long run-up before the claim: “What makes this work is that …”, “The key is that …”.',
  why: 'The run-up says that something is about to be said. Put the claim in front and the rest often falls away.',
  severity: 'hint',
  trigger: { kind: 'density', minimum: 3, perThousand: 2 },
  message: '“{actual}” is a run-up. Start with the claim.',
  sources: [
    'Pattern catalogue B49: plain speech has it too; in the texts measured, people use it as often as models',
  ],
  phrases,
  examples: {
    bad: [
      {
        text: 'The truth is that the pump was off.',
        found: 'The truth is that',
        fixed: 'The pump was off.',
      },
      {
        text: 'What makes the plan unusual is its price.',
        found: 'What makes the plan unusual is',
        fixed: null,
      },
      {
        text: 'The key is *to listen*.',
        found: 'The key is *to',
        fixed: null,
      },
      {
        text: 'What this means is that\nrents will rise.',
        found: 'What this means is that',
        fixed: 'Rents will rise.',
      },
      {
        text: 'But the fact remains that he paid.',
        found: 'But the fact remains that',
        fixed: 'He paid.',
      },
      {
        text: 'What matters is who signs.',
        found: 'What matters is',
        fixed: null,
      },
      {
        text: 'What sets her apart is patience.',
        found: 'What sets her apart is',
        fixed: null,
      },
    ],
    good: [
      'What is the point of the fee?',
      'The key is under the mat.',
      'Whatever he wants is not for sale.',
      'The point is sharp.',
      'The problem is listed in annex A.',
      'She told the truth, and that is that.',
      'The goal is 40 metres wide.',
      'We can build the raft. The question is whether it will float with all of us, or sink at the weir.',
    ],
  },
});
