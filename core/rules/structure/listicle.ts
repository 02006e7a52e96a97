import { parseSentences } from '../../language/sentences.ts';
import { OPAQUE } from '../../prose/block.ts';
import { flatPassage, passageText } from '../rhythm/passages.ts';
import { defineDocumentRule } from '../rule.ts';
import { Sums } from '../tally.ts';
import { blocksUnder, glossaryHeading } from './blocks-under.ts';
import { isNumbered } from './is-numbered.ts';
import { startsWithOrder } from './starts-with-order.ts';

/** An item of fewer words on average is an entry, not a thought. */
const THOUGHT = 8;

const items = flatPassage.map((lines) => `- ${lines.slice(0, 3).join(' ')}`).join('\n');
const found = flatPassage[0]![0]!;

export const listicle = defineDocumentRule({
  id: 'listicle',
  category: 'structure',
  family: ['E10'],
  kind: 'document',
  what: 'A text that is nearly all list.',
  why: 'A list sets things side by side and leaves it to the reader to connect them. The connecting is what a text is for.',
  severity: 'info',
  trigger: { kind: 'single' },
  message:
    'Nearly all of this text is list. Say how the points hang together, and keep the list for what is one.',
  sources: [
    'Pattern catalogue E10; lists of short entries are left alone',
    'Threshold on the development corpus: 2 % of human posts and half of chat answers reach it',
  ],
  blocks: ['paragraph', 'list-item', 'table-cell', 'quote', 'footnote'],
  profiles: { docs: 'off', commit: 'off', email: 'off' },
  options: [
    {
      name: 'share',
      default: 80,
      minimum: 1,
      description: 'The share of words in list items, in hundredths.',
    },
    {
      name: 'words',
      default: 150,
      minimum: 20,
      description: 'Words a text must have to be judged.',
    },
    { name: 'items', default: 5, minimum: 2, description: 'List items a text must have.' },
  ],
  read(view) {
    if (view.words === 0) return undefined;
    const isItem = view.block.kind === 'list-item';
    const isStep = isItem && (startsWithOrder(view.text) || view.text.includes(OPAQUE));
    const isLinked = isItem && view.block.prose.links.length > 0;
    return { words: view.words, isItem, isStep, isLinked };
  },
  tally: () =>
    new Sums(
      { words: 0, items: 0, itemWords: 0 },
      (sums, { words, isItem }: { readonly words: number; readonly isItem: boolean }, sign) => {
        sums.words += sign * words;
        if (!isItem) return;
        sums.items += sign;
        sums.itemWords += sign * words;
      },
    ),
  judge(document, report) {
    const { tally, blocks, text, options } = document;
    const total = tally.sums.words;
    if (total < (options['words'] ?? 150)) return;
    const share = (options['share'] ?? 80) * total;
    if (tally.sums.items < (options['items'] ?? 5) || tally.sums.itemWords * 100 < share) return;
    const { parts } = document;
    const all = parts.filter(({ facts }) => facts.isItem);
    const glossary = blocksUnder(blocks, glossaryHeading);
    const items = all.filter(({ index }) => !glossary.has(index));
    const words = wordsOf(items);
    if (items.length < (options['items'] ?? 5)) return;
    if (words * 100 < share || words < THOUGHT * items.length) return;
    // Numbered orders or commands are a way to do something, and a list by right.
    const steps = items.filter(({ facts, block }) => facts.isStep && isNumbered(text, block));
    if (steps.length * 2 >= items.length) return;
    // Lists of links and logs of changes point elsewhere, where the connecting is done.
    if (items.filter(({ facts }) => facts.isLinked).length * 2 > items.length) return;
    const [longest] = [...items].sort((a, b) => b.facts.words - a.facts.words);
    if (longest === undefined) return;
    const sentences = parseSentences(longest.block.prose.text);
    const first = sentences.find(({ wordCount }) => wordCount > 0);
    report({ index: longest.index, start: first?.start ?? 0, end: first?.end ?? 0 });
  },
  examples: {
    bad: [
      { text: items, found, fixed: null },
      { text: items, found, fixed: null, format: 'text' },
      { text: `We keep to a few rules.\n\n${items}`, found, fixed: null },
      { text: `# Rules\n\n${items.replaceAll('- ', '1. ')}`, found, fixed: null },
      {
        text: items.replaceAll('- ', '* ').replace('north pier', '*north*\n  pier'),
        found: found.replace('north pier', '*north*\n  pier'),
        fixed: null,
      },
      { text: `${items}\n\nThat’s all there is to it.`, found, fixed: null },
    ],
    good: [
      items.replaceAll('- ', '1. Run `tide` first. '),
      passageText(flatPassage),
      flatPassage
        .slice(0, 2)
        .flat()
        .map((line) => `- ${line}`)
        .join('\n'),
      `${passageText(flatPassage, 2)}\n\n${items}`,
      '- Salt\n- Bread\n'.repeat(80),
      `# Definitions\n\n${items}`,
      items.replaceAll('- ', '- [See](log.md). '),
      items.replaceAll('- ', '> '),
      '- One long item. '.repeat(80),
    ],
  },
});

function wordsOf(parts: readonly { readonly facts: { readonly words: number } }[]): number {
  let words = 0;
  for (const { facts } of parts) words += facts.words;
  return words;
}
