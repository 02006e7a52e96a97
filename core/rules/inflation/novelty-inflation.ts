import { defineRule } from '../rule.ts';
import { phrases } from './novelty-inflation.phrases.ts';

export const noveltyInflation = defineRule({
  id: 'novelty-inflation',
  category: 'inflation',
  family: ['B38'],
  kind: 'phrase',
  what: 'An ordinary thing announced as a discovery: “a new way of thinking”, “redefines how we eat”.',
  why: 'What is new shows by comparison with what was there before. The announcement leaves both out.',
  severity: 'info',
  trigger: { kind: 'single' },
  message: '“{actual}” announces something new. Say what was there before, and what is different.',
  sources: ['Pattern catalogue B38: weak alone, so information only'],
  profiles: { fiction: 'hint' },
  phrases,
  examples: {
    bad: [
      {
        text: 'The chair offers a new way of thinking about lunch.',
        found: 'a new way of thinking',
        fixed: null,
      },
      {
        text: 'The kettle *redefines how we* drink tea.',
        found: 'redefines how we',
        fixed: null,
      },
      {
        text: 'Her essay challenges conventional\nwisdom about hens.',
        found: 'challenges conventional\nwisdom',
        fixed: null,
      },
      {
        text: 'The law ushered in peace and a new era of trade.',
        found: 'a new era of',
        fixed: null,
      },
      {
        text: 'It’s opening up new possibilities for bakers.',
        found: 'opening up new possibilities',
        fixed: null,
      },
      {
        text: 'The mill found an innovative solution, but it broke.',
        found: 'innovative solution',
        fixed: null,
      },
      {
        text: 'He took the choir into uncharted territory.',
        found: 'into uncharted territory',
        fixed: null,
      },
      { text: 'The fork is the first of its kind.', found: 'the first of its kind', fixed: null },
      {
        text: 'The bakery keeps defying expectations.',
        found: 'defying expectations',
        fixed: null,
      },
    ],
    good: [
      'The new road opens in June.',
      'We present a new algorithm that sorts in place.',
      'The islands were uncharted until 1770.',
      'She opened a new window and typed the address.',
      'It was the first time he saw snow.',
      'The macro redefines the constant in line 4.',
      'A breach in the dam flooded two farms.',
      'He challenged the referee.',
      'The Bronze Age began late in the north.',
      'The lift, arguably the first of its kind, rose two floors.',
      'The mill was the first of its kind in Wales.',
      'Gulls have a talent for defying expectations at the fish market.',
    ],
  },
});
