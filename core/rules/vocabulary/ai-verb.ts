import { defineRule } from '../rule.ts';
import { phrases } from './ai-verb.phrases.ts';

export const aiVerb = defineRule({
  id: 'ai-verb',
  category: 'vocabulary',
  family: ['A1'],
  kind: 'phrase',
  what: 'Stock verbs in place of plain ones: “enhance”, “leverage”, “bolster”, “navigate the complexities”.',
  why: 'Each of them stands for a dozen plainer verbs that would say what was done. In a row they make every subject sound like the same report.',
  severity: 'info',
  trigger: { kind: 'density', minimum: 3, perThousand: 3 },
  message: '“{actual}” is a stock verb; “{fix}” says it plainly.',
  sources: [
    'Pattern catalogue A1: by density only',
    'Kobak et al., Science Advances 2025: excess verbs in abstracts of 2024',
    'EQ-Bench slop lists, 2025',
    'Counts on essays by nine models of 2025 against texts by people from before November 2022',
  ],
  promote: { severity: 'warning', minimum: 5, perThousand: 5 },
  profiles: { fiction: 'hint' },
  phrases,
  examples: {
    bad: [
      {
        text: 'The clinic leverages volunteers at night.',
        found: 'leverages',
        fixed: 'The clinic uses volunteers at night.',
      },
      {
        text: 'New lamps enhanced the *reading* room.',
        found: 'enhanced',
        fixed: 'New lamps improved the *reading* room.',
      },
      {
        text: 'Rain exacerbates\nthe leak.',
        found: 'exacerbates',
        fixed: 'Rain worsens\nthe leak.',
      },
      {
        text: 'She spearheaded the survey, and nobody thanked her.',
        found: 'spearheaded',
        fixed: 'She led the survey, and nobody thanked her.',
      },
      {
        text: 'The levy will bolster local schools.',
        found: 'bolster',
        fixed: 'The levy will strengthen local schools.',
      },
      { text: 'Farmers harness the wind.', found: 'harness', fixed: 'Farmers use the wind.' },
      {
        text: 'Nurses navigate the complexities of two rotas.',
        found: 'navigate the complexities',
        fixed: null,
      },
      {
        text: 'A second reader can’t unlock the potential of a bad draft.',
        found: 'unlock the potential',
        fixed: null,
      },
      { text: 'The custom is deeply rooted in trade.', found: 'is deeply rooted in', fixed: null },
      {
        text: 'The valley is characterised by late frost.',
        found: 'is characterised by',
        fixed: null,
      },
      {
        text: 'Warm soil enhances water uptake.',
        found: 'enhances',
        fixed: 'Warm soil increases water uptake.',
      },
      {
        text: 'The drums enhance the mood of the play.',
        found: 'enhance',
        fixed: 'The drums deepen the mood of the play.',
      },
    ],
    good: [
      'They share the view that trade is characterized by distrust.',
      'The tales perpetuate the myth of the lone miller.',
      'The test harness starts one server per case.',
      'He fitted the harness and led the mare out.',
      'They harnessed two horses before dawn.',
      'Financial leverage of the firm rose to four.',
      'A leveraged buyout followed.',
      'Because of its length, the lever gives the leverage of a jack.',
      'The ferry navigates by the two lights.',
      'She unlocked the cellar and lit a lamp.',
      'The roots are grounded in clay.',
      'An enhanced version will ship in May.',
      'The gardener cultivates beans and leeks.',
      'Two steel rods reinforce the beam.',
      'The form needs some streamlining we can do in June.',
      'A streamlining step follows the cast.',
      'Dykes mitigate the effects of climate change on the polder.',
      'A second key mitigates the risk of theft.',
    ],
  },
});
