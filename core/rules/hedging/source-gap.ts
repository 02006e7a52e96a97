import { defineRule } from '../rule.ts';
import { phrases } from './source-gap.phrases.ts';

export const sourceGap = defineRule({
  id: 'source-gap',
  category: 'hedging',
  family: ['C3'],
  kind: 'phrase',
  what: 'A remark on what the writer’s sources did not contain.',
  why: 'It tells how the text was made and not what is so. Either the fact can be found, or the sentence can go.',
  severity: 'warning',
  trigger: { kind: 'single' },
  message:
    '“{actual}” reports a gap in the sources. Find the fact, name the source, or cut the sentence.',
  sources: ['Pattern catalogue C3: residue, fires once', 'Wikipedia: Signs of AI writing'],
  phrases,
  examples: {
    bad: [
      {
        text: 'While specific details about her youth are limited, she studied in Leeds.',
        found: 'While specific details about her youth are limited',
        fixed: null,
      },
      {
        text: 'Based on the available information, the mill closed in spring.',
        found: 'Based on the available information',
        fixed: null,
      },
      {
        text: 'He was married twice, and further details about *the second wedding* remain scarce.',
        found: 'further details about *the second wedding* remain scarce',
        fixed: null,
      },
      {
        text: 'The provided sources don’t\nmention a brother.',
        found: 'The provided sources don’t\nmention',
        fixed: null,
      },
      {
        text: 'I don’t have enough context to name the architect.',
        found: 'I don’t have enough context',
        fixed: null,
      },
      {
        text: 'Although exact figures are not publicly available, the fleet was large.',
        found: 'Although exact figures are not publicly available',
        fixed: null,
      },
      {
        text: 'There is limited publicly available information on the firm.',
        found: 'There is limited publicly available information on',
        fixed: null,
      },
    ],
    good: [
      'The pilot steers based on information provided by the tower.',
      'The kiln is set based on the details given in `kiln.conf`.',
      'Based on the available evidence, the panel advises against the drug.',
      'Little is known about the diet of this moth.',
      'The parish register for 1641 is lost.',
      'We could not find the leak until the tank was drained.',
      'The source code is not publicly available.',
      'Supplies were limited, and bread was scarce.',
      'The witness did not mention a brother.',
      'He couldn’t find any reason to stay.',
      'The tide table is built based on the information provided separately for each port.',
    ],
  },
});
