import { defineRule } from '../rule.ts';
import { phrases } from './real-actual.phrases.ts';

export const realActual = defineRule({
  id: 'real-actual',
  category: 'vocabulary',
  family: ['A19'],
  kind: 'phrase',
  what: '“Real”, “true” or “genuine” before an abstraction: “real value”, “genuine connection”.',
  why: 'The adjective hints at a false kind that the text never names. Without it the noun means the same.',
  severity: 'hint',
  trigger: { kind: 'density', minimum: 2, perThousand: 2 },
  message: 'As opposed to what? “{actual}” hints at a false kind that the text does not name.',
  sources: [
    'Pattern catalogue A19: by density only',
    'Counts on essays by nine models of 2025: three times the rate of people',
  ],
  phrases,
  examples: {
    bad: [
      { text: 'The visit brought real value.', found: 'real', fixed: 'The visit brought value.' },
      {
        text: 'They long for *genuine connection*.',
        found: 'genuine',
        fixed: 'They long for *connection*.',
      },
      { text: 'True leadership\nlistens.', found: 'True', fixed: 'Leadership\nlistens.' },
      {
        text: 'It doesn’t take genuine empathy to nod.',
        found: 'genuine',
        fixed: 'It doesn’t take empathy to nod.',
      },
      {
        text: 'Prizes and authentic engagement are two things.',
        found: 'authentic',
        fixed: 'Prizes and engagement are two things.',
      },
      {
        text: 'Nobody felt true happiness there.',
        found: 'true',
        fixed: 'Nobody felt happiness there.',
      },
      {
        text: 'A genuine interest kept him reading.',
        found: 'genuine',
        fixed: 'An interest kept him reading.',
      },
      {
        text: 'He felt genuine concern for the boats. They seemed small.',
        found: 'genuine',
        fixed: 'He felt concern for the boats. They seemed small.',
      },
    ],
    good: [
      'Compare the expected and the actual value.',
      'The actual results differ from the forecast.',
      'Real estate fell by a tenth.',
      'The coin is genuine.',
      'The real cost, unlike the quoted one, includes freight.',
      'It’s a true story.',
      'The real numbers form a field.',
      'Is the apparent difference a real difference?',
      'Genuine interest in the nets shows in questions. To nod at each knot may be mere politeness.',
      'A polite nod is not genuine interest in the bells.',
    ],
  },
});
