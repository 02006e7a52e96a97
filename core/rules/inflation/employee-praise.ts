import { defineRule } from '../rule.ts';
import { phrases } from './employee-praise.phrases.ts';

export const employeePraise = defineRule({
  id: 'employee-praise',
  category: 'inflation',
  family: ['B55'],
  kind: 'phrase',
  what: 'A thing praised like an employee: “earns its keep”, “does the heavy lifting”, “pays dividends”.',
  why: 'A part does not work hard or deserve its place; it does something. Saying what it does is shorter.',
  severity: 'hint',
  trigger: { kind: 'single' },
  message: '“{actual}” praises a thing like an employee. Say what it does.',
  sources: ['Pattern catalogue B55: weak alone, so a hint'],
  phrases,
  examples: {
    bad: [
      {
        text: 'The second index earns its keep on Mondays.',
        found: 'earns its keep',
        fixed: null,
      },
      {
        text: 'Here the cache does most of\nthe heavy lifting.',
        found: 'does most of\nthe heavy lifting',
        fixed: null,
      },
      {
        text: 'A good knife will pay dividends, and so will a board.',
        found: 'pay dividends',
        fixed: null,
      },
      {
        text: 'Yeast is *an unsung hero* here.',
        found: 'an unsung hero',
        fixed: null,
      },
      {
        text: 'It’s the backbone of the whole trade.',
        found: 'the backbone of',
        fixed: null,
      },
      {
        text: 'Small ports punch above their weight.',
        found: 'punch above their weight',
        fixed: null,
      },
      {
        text: 'The tests are pulling their weight.',
        found: 'pulling their weight',
        fixed: null,
      },
      {
        text: 'He sang of the unsung heroes of the bakery: two old ovens.',
        found: 'the unsung heroes',
        fixed: null,
      },
      {
        text: 'The secret sauce lies in how the nets are knotted.',
        found: 'The secret sauce',
        fixed: null,
      },
    ],
    good: [
      'That cable became the backbone of the island network.',
      'Let us rise to the occasion and bake all night.',
      'Some men earn their keep with an oar.',
      'The shares of the mill pay dividends.',
      'The workhorse part of the pump is below deck.',
      'We are all called upon to rise to the challenge.',
      'The firm pays dividends to its owners in June.',
      'She earned her place in the crew.',
      'Two cranes did the lifting.',
      'He held his own pen.',
      'The ox pulled the weight up the hill.',
      'Volunteers worked tirelessly on the wall.',
      'A boxer may not punch above the ear.',
      'The mitochondrion is the powerhouse of the cell.',
      'The backbone is a column of 33 bones.',
      'The bell rang for the unsung heroes who mend the nets at night.',
    ],
  },
});
