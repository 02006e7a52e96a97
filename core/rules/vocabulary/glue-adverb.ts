import { defineRule } from '../rule.ts';
import { phrases } from './glue-adverb.phrases.ts';

export const glueAdverb = defineRule({
  id: 'glue-adverb',
  category: 'vocabulary',
  family: ['A21'],
  kind: 'phrase',
  what: 'Many sentences that open with “Additionally”, “Furthermore”, “Conversely”.',
  why: 'The adverb promises a link that the sentences should show by themselves. One is fine; a row of them makes a list out of an argument.',
  severity: 'hint',
  trigger: { kind: 'density', minimum: 3, perThousand: 3 },
  message: '“{actual}” glues this sentence on; it stands without.',
  sources: [
    'Pattern catalogue A21: weak alone, so by density only; academic writers and learners of English use them too',
    'Threshold set so that second-language essays of the development corpus stay quiet',
  ],
  profiles: { fiction: 'off' },
  phrases,
  examples: {
    bad: [
      { text: 'Furthermore, the well ran dry.', found: 'Furthermore,', fixed: 'The well ran dry.' },
      {
        text: 'The mill burned. Additionally, the bridge fell.',
        found: 'Additionally,',
        fixed: 'The mill burned. Also, the bridge fell.',
      },
      {
        text: 'The mill burned. Additionally, the mill was not insured.',
        found: 'Additionally,',
        fixed: 'The mill burned. The mill was not insured.',
      },
      {
        text: '*Moreover*, it wasn’t paid for.',
        found: 'Moreover*,',
        fixed: 'It wasn’t paid for.',
      },
      {
        text: 'Simultaneously,\nthe council met.',
        found: 'Simultaneously,',
        fixed: 'Meanwhile,\nthe council met.',
      },
      {
        text: 'The north froze. Conversely, the south flooded.',
        found: 'Conversely,',
        fixed: 'The north froze. But the south flooded.',
      },
      {
        text: 'Consequently, the ferry stopped, and the mail with it.',
        found: 'Consequently,',
        fixed: 'So the ferry stopped, and the mail with it.',
      },
      {
        text: 'Similarly, the south road flooded.',
        found: 'Similarly,',
        fixed: 'The south road flooded.',
      },
    ],
    good: [
      'She moreover paid for the roof.',
      'The vote was ultimately void.',
      'However, the second test failed.',
      'In addition to salt, take vinegar.',
      'The two are similarly built.',
      'Therefore the angle is right.',
      'For example, a heron waits.',
      'Overall length is nine metres.',
    ],
  },
});
