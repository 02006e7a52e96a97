import { defineRule } from '../rule.ts';
import { phrases } from './cliche.phrases.ts';

export const cliche = defineRule({
  id: 'cliche',
  category: 'vocabulary',
  family: ['A16'],
  kind: 'phrase',
  what: 'A frozen phrase: “needless to say”, “last but not least”, “at the end of the day”.',
  why: 'The phrase came whole and carries no thought of its own. Two of them in a page read like filler.',
  severity: 'hint',
  trigger: { kind: 'density', minimum: 2, perThousand: 2 },
  message: '“{actual}” is a frozen phrase: say it in your own words.',
  sources: [
    'Pattern catalogue A16: a matter of style; learners of English use them as often as models do',
    'proselint and slopless lists, in part',
  ],
  profiles: { fiction: 'off' },
  phrases,
  examples: {
    bad: [
      {
        text: 'At the end of the day, the roof leaks.',
        found: 'At the end of the day,',
        fixed: 'The roof leaks.',
      },
      {
        text: 'Needless to say, the soup was cold.',
        found: 'Needless to say,',
        fixed: 'The soup was cold.',
      },
      {
        text: 'Last but not least, thank the cook.',
        found: 'Last but not least',
        fixed: 'Last, thank the cook.',
      },
      { text: 'The guard *turned a\nblind eye*.', found: 'turned a\nblind eye', fixed: null },
      {
        text: 'The two crafts go hand in hand, and the guild knows it.',
        found: 'go hand in hand',
        fixed: null,
      },
      {
        text: 'Good seats are few and far between.',
        found: 'few and far between',
        fixed: 'Good seats are rare.',
      },
      {
        text: 'In stark contrast to the port, the island is dry.',
        found: 'In stark contrast to',
        fixed: 'Unlike the port, the island is dry.',
      },
      {
        text: 'They didn’t think, but they left no stone unturned.',
        found: 'left no stone unturned',
        fixed: null,
      },
    ],
    good: [
      'At the end of the day shift, lock the gate.',
      'He found the needle in the sewing box.',
      'The coin has two sides: a head and a ship.',
      'The last guest left at two.',
      'Draw the line outside the box.',
      'The test of time signals begins at noon.',
      'The contrast of the screen is set to low.',
      'Nobody knows the total number of ships lost throughout history.',
    ],
  },
});
