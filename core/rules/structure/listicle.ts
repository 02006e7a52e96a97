import type { Block } from '../../prose/block.ts';
import { parseSentences } from '../../language/sentences.ts';
import { OPAQUE } from '../../prose/block.ts';
import { flatPassage, passageText } from '../rhythm/passages.ts';
import { defineDocumentRule } from '../rule.ts';
import { Sums } from '../tally.ts';
import { glossaryHeading } from './blocks-under.ts';
import { isNumbered } from './is-numbered.ts';
import { startsWithOrder } from './starts-with-order.ts';

/** An item of fewer words on average is an entry, not a thought. */
const THOUGHT = 8;

/** What stands under these is a list by right. */
const listHeading =
  /^(?:what[’']?s\s+new|changes|changelog|change\s+log|release\s+notes|api|(?:\S+\s+)?(?:api\s+changes|changelog|release\s+notes)|(?:(?:command[\s-]+line|configuration)\s+)?options$|(?:the\s+)?(?:\S+\s+){0,2}licen[cs]e|references|(?:\S+\s+){0,6}bibliography)(?!\w)/i;

/** The mark of an item, with what may be ticked behind it. */
const markRe = /(?:^|[\s>])(?:[-*+•]|\(?[\dA-Za-z]{1,3}[.)])\s+(?:\[[ xX]\]\s+)?$/u;

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
    const isEntry = isItem && view.text.trimStart().startsWith(OPAQUE);
    const isLinked = isItem && view.block.prose.links.length > 0;
    return { words: view.words, isItem, isStep, isEntry, isLinked };
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
    const byRight = listsByRight(blocks);
    const items = all.filter(({ index }) => !byRight.has(index));
    const words = wordsOf(items);
    if (items.length < (options['items'] ?? 5)) return;
    if (words * 100 < share || words < THOUGHT * items.length) return;
    // Numbered orders or commands are a way to do something, and a list by right.
    const steps = items.filter(({ facts, block }) => facts.isStep && isNumbered(text, block));
    if (steps.length * 2 >= items.length) return;
    // Lists of links and logs of changes point elsewhere, where the connecting is done.
    if (items.filter(({ facts }) => facts.isLinked).length * 2 > items.length) return;
    // Items that begin with code explain what it names.
    if (items.filter(({ facts }) => facts.isEntry).length * 2 >= items.length) return;
    if (isMostlyCode(text, blocks)) return;
    // The longest wants to be a paragraph most; what is wrong with the first, its label may be.
    const marked = items.filter(({ block }) => isMarked(text, block));
    if (marked.length === 0) return;
    const { index, block } = marked.reduce((a, b) => (b.facts.words > a.facts.words ? b : a));
    const first = parseSentences(block.prose.text).find(({ wordCount }) => wordCount > 0);
    report({ index, start: first?.start ?? 0, end: first?.end ?? 0 });
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
      {
        text: `${items}\n\n  ${flatPassage[1]!.join(' ')} ${flatPassage[2]!.join(' ')}`,
        found,
        fixed: null,
      },
      { text: `${items}\n\nThat’s all there is to it.`, found, fixed: null },
    ],
    good: [
      `# Changes in this release\n\n## Harbour\n\n${items}`,
      `# License\n\n${items}`,
      items.replaceAll('- ', '- `tide` is a word. '),
      `${items}\n\n\`\`\`sh\n${'tide --north\n'.repeat(200)}\`\`\``,
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

/** The indexes of the blocks of sections that are lists by right, their subsections too. */
function listsByRight(blocks: readonly Block[]): ReadonlySet<number> {
  const found = new Set<number>();
  let under = Infinity;
  blocks.forEach(({ kind, level, prose }, index) => {
    if (kind === 'heading' && level <= under) {
      const heading = prose.text.trim();
      under = listHeading.test(heading) || glossaryHeading.test(heading) ? level : Infinity;
    }
    if (under < Infinity) found.add(index);
  });
  return found;
}

/** Whether a block stands right behind the mark of its item: an item may have several. */
function isMarked(text: string, block: Block): boolean {
  return markRe.test(text.slice(Math.max(0, block.start - 20), block.start));
}

/** Whether most of the source is in no block: then code is what the text is about. */
function isMostlyCode(text: string, blocks: readonly Block[]): boolean {
  let prose = 0;
  for (const { start, end } of blocks) prose += end - start;
  return prose * 2 < text.length;
}

function wordsOf(parts: readonly { readonly facts: { readonly words: number } }[]): number {
  let words = 0;
  for (const { facts } of parts) words += facts.words;
  return words;
}
