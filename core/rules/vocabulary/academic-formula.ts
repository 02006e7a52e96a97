import { defineRule } from '../rule.ts';
import { phrases } from './academic-formula.phrases.ts';

export const academicFormula = defineRule({
  id: 'academic-formula',
  category: 'vocabulary',
  family: ['A22'],
  kind: 'phrase',
  what: 'A frame of the school essay: “this essay will explore”, “sheds light on”, “a deeper understanding of”.',
  why: 'The frame announces insight and stops before it. The sentence that would hold the finding is not there.',
  severity: 'info',
  trigger: { kind: 'density', minimum: 3, perThousand: 2 },
  message: 'Say what was found: “{actual}” announces it.',
  sources: [
    'Pattern catalogue A22',
    'GPTZero top phrases, as cited in catalogue section G: “aims to explore” at least 50 times as often',
    'Counts on essays by nine models of 2025 against student papers and abstracts by people',
  ],
  promote: { severity: 'warning', minimum: 4, perThousand: 4 },
  phrases,
  examples: {
    bad: [
      {
        text: 'This essay will explore rents in two ports.',
        found: 'This essay will explore',
        fixed: null,
      },
      { text: 'The letters shed new light on the feud.', found: 'shed new light on', fixed: null },
      {
        text: 'Readers gain *a deeper understanding of* grief.',
        found: 'a deeper understanding of',
        fixed: null,
      },
      {
        text: 'The strike highlights\nthe importance of sleep, and of soup.',
        found: 'highlights\nthe importance of',
        fixed: null,
      },
      {
        text: 'The value of salt can’t be overstated.',
        found: 'The value of salt can’t be overstated',
        fixed: null,
      },
      {
        text: 'The map provides a comprehensive overview of wells.',
        found: 'provides a comprehensive overview',
        fixed: null,
      },
      {
        text: 'By examining the ledgers, we learn little.',
        found: 'By examining the',
        fixed: null,
      },
      {
        text: 'The accord laid the groundwork for peace.',
        found: 'laid the groundwork for',
        fixed: null,
      },
      {
        text: 'The verdict has broader implications for tenants.',
        found: 'broader implications for',
        fixed: null,
      },
    ],
    good: [
      'In this paper we measure drift at four kelvin.',
      'The lamp shed light on the stairs.',
      'They laid the foundation for the house wall in May.',
      'The paper is blue.',
      'This paper examines rents in two ports.',
      'She understands the tax code.',
      'By train it takes two hours.',
      'The essay won a prize.',
      'We examine the ledgers in section two.',
      'The accord ended the war.',
    ],
  },
});
