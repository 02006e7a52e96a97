import { parseSentences } from '../../language/sentences.ts';
import { contentWords } from '../rhythm/content-words.ts';
import { defineRule } from '../rule.ts';
import { leadLabel } from './lead-label.ts';

/** What a line of a glossary goes on with behind its term. */
const definition =
  /^\W*(?:\p{L}+[’']?s?\W+){1,4}?(?:is|are|was|stands for|refers to|means|describes)\s+(?:an?|the|one|when|how|what)\b/iu;
/** Telling words a label may have. */
const LONGEST = 3;

export const labelRestatesLine = defineRule({
  id: 'label-restates-line',
  category: 'structure',
  family: ['D8'],
  kind: 'sentence',
  what: 'A bold label whose words the line behind it says again: “**Cost:** The cost is …”.',
  why: 'The reader is told what the line is about, and then told again by the line. One of the two can go.',
  severity: 'info',
  trigger: { kind: 'single' },
  message: 'The line says “{actual}” again. Delete the label.',
  sources: ['Pattern catalogue D8; a term and its definition are left alone'],
  blocks: ['paragraph', 'list-item'],
  profiles: { commit: 'off' },
  check({ block, text }, report) {
    const label = leadLabel(block);
    if (label === undefined || label.mark === '.') return;
    const [own] = parseSentences(label.text);
    const [line] = parseSentences(text.slice(label.rest));
    if (own === undefined || line === undefined) return;
    const said = contentWords(own);
    const again = new Set(contentWords(line).slice(0, said.length + 1));
    if (said.length === 0 || said.length > LONGEST || !said.every((word) => again.has(word)))
      return;
    if (definition.test(text.slice(label.rest))) return;
    const changes = [{ start: 0, end: label.rest, text: '' }];
    const fixes = [{ title: 'Delete the label', safe: false, changes }];
    report({ start: 0, end: label.text.length, fixes });
  },
  examples: {
    bad: [
      {
        text: '- **Cost:** The cost of the pump is low.',
        found: 'Cost',
        fixed: '- The cost of the pump is low.',
      },
      {
        text: '- **Performance**: performance has improved since May.',
        found: 'Performance',
        fixed: '- Performance has improved since May.',
      },
      {
        text: '**Reliable service:** Our service is reliable, and it’s cheap.',
        found: 'Reliable service',
        fixed: 'Our service is reliable, and it’s cheap.',
      },
      {
        text: '1. **Colours:** The colour is *red*.',
        found: 'Colours',
        fixed: '1. The colour is *red*.',
      },
      {
        text: '- **Clean water** — Clean\n  water comes from the hill.',
        found: 'Clean water',
        fixed: '- Clean\n  water comes from the hill.',
      },
      {
        text: '* **Improved grip:** It improves your grip.',
        found: 'Improved grip',
        fixed: '* It improves your grip.',
      },
    ],
    good: [
      '- **Cost:** It takes nine crowns to buy and one to keep.',
      '- **Cost.** The cost of the pump is low.',
      '- **Anvil:** An anvil is a block to forge on.',
      '- **Repairs:** Stop the pump before repairing the valve.',
      '- **Cost**',
      '- Cost: the cost of the pump is low.',
      '- **Anvil:** a block to forge on; the smith’s anvil is steel.',
      '- **Pier, north:** The south pier is older.',
      'The **cost** of the pump is low.',
    ],
  },
});
