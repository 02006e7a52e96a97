import { defineRule } from '../rule.ts';
import { inContraction } from '../around.ts';
import { phrases } from './vague-quantity.phrases.ts';

export const vagueQuantity = defineRule({
  id: 'vague-quantity',
  category: 'verbosity',
  family: ['A18'],
  kind: 'phrase',
  what: 'An amount without a number: “countless”, “a plethora of”, “significantly faster”.',
  why: 'The word promises a size and gives none. A figure, a name or a plain “many” would do more.',
  severity: 'info',
  trigger: { kind: 'density', minimum: 3, perThousand: 2 },
  message: '“{actual}” is a size without a number: count, name one, or write “{fix}”.',
  sources: ['Pattern catalogue A18: by density only'],
  phrases,
  accept: (hit) => !inContraction(hit),
  examples: {
    bad: [
      {
        text: 'Numerous letters were lost in the move.',
        found: 'Numerous',
        fixed: 'Many letters were lost in the move.',
      },
      {
        text: 'The market offers a plethora of cheeses.',
        found: 'a plethora of',
        fixed: 'The market offers many cheeses.',
      },
      {
        text: 'We tried *countless* recipes.',
        found: 'countless',
        fixed: 'We tried *many* recipes.',
      },
      {
        text: 'The new press is significantly faster, but it’s loud.',
        found: 'significantly faster',
        fixed: null,
      },
      {
        text: 'Walking dramatically\nimproves the mood of most dogs.',
        found: 'dramatically\nimproves',
        fixed: null,
      },
      {
        text: 'The cellar flooded, and a significant number of boxes were lost.',
        found: 'a significant number of',
        fixed: 'The cellar flooded, and many boxes were lost.',
      },
      {
        text: 'There’s a vast array of tools in the shed.',
        found: 'a vast array of',
      },
      {
        text: 'A growing number of boats lie idle.',
        found: 'A growing number of',
        fixed: 'More and more boats lie idle.',
      },
      {
        text: 'The harbour feeds an increasing number of gulls.',
        found: 'an increasing number of',
        fixed: 'The harbour feeds more and more gulls.',
      },
    ],
    good: [
      'It returns an array of oars.',
      '- `oars` - an array of oars to count',
      'An array of oars to count at the gate.',
      'The stars are countless.',
      'An array of bytes holds the key.',
      'The new press is significantly faster: 900 sheets an hour against 300.',
      'The stands were too numerous to count.',
      'The wealth of nations was the title of the course.',
      'The host of the party had left.',
      'A number of people asked for water.',
      'The effect was significantly larger in mice (p < 0.05).',
      'Give the clerk an array of length nine.',
      'The crew list is kept as an array of oarsmen.',
    ],
  },
});
