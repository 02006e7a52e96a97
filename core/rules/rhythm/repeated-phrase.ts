import { parseSentences } from '../../language/sentences.ts';
import type { Block } from '../../prose/block.ts';
import { HashTally } from '../hash-tally.ts';
import { defineDocumentRule } from '../rule.ts';
import { LENGTH, placesOf, readRuns, visitHashes } from './runs.ts';

/** How often it must stand in the text. */
const TIMES = 3;
/** How near to each other, in UTF-16 units: some 2,000 words. In a long book any phrase returns. */
const REACH = 12_000;
/** Phrases that are pointed at. */
const SHOWN = 2;

/** Code or verse, set off. What explains code has one name for each thing, and verse has refrains. */
const listingRe = /^(?:`{3}|~{3}|(?: {4}|\t)\s*(?![-*+\d\s])\S)/m;

interface Use {
  readonly block: Block;
  /** Which of the runs of its block. */
  readonly at: number;
}

/** What a figure or a listing is shown with: “It should now look like this:”. */
function announces({ block: { prose }, at }: Use): boolean {
  const { sentence } = placesOf(prose)[at]!;
  return prose.text.slice(sentence.start, sentence.end).trimEnd().endsWith(':');
}

/** Sentences an entry has at most. */
const ENTRY = 3;
/** “Title:” or “Tax table -”: what the entry is about. */
const labelRe = /^\S{1,30}(?: \S{1,30}){0,4}(?::| [-–—])\s/u;

/** What is said of each of several things, each in a line of its own, is said in the same words. */
function isInEntry({ block: { prose } }: Use): boolean {
  return labelRe.test(prose.text) && parseSentences(prose.text).length <= ENTRY;
}

export const repeatedPhrase = defineDocumentRule({
  id: 'repeated-phrase',
  category: 'rhythm',
  family: ['E6'],
  kind: 'document',
  what: 'The same six words in the same order, in three paragraphs of one text.',
  why: 'A term may come back. A whole turn of phrase that comes back sounds like a form being filled in.',
  severity: 'hint',
  trigger: { kind: 'single' },
  message:
    '“{actual}” has been said twice before in these words. Say it another way, or not again.',
  sources: [
    'Pattern catalogue E6: runs of 4 to 8 words, at least 3 times; in one paragraph a repetition is mostly meant, and code and headings are not read',
  ],
  blocks: ['paragraph'],
  profiles: { commit: 'off', docs: 'off' },
  read(view) {
    // Parsing is for blocks that are long enough to repeat something.
    return view.words < LENGTH ? undefined : readRuns(view);
  },
  tally: () => new HashTally(visitHashes, TIMES),
  judge(document, report) {
    const { tally, isTechnical } = document;
    if (tally.frequent === 0) return;
    const { parts } = document;
    /** Where a phrase stands. */
    const seen = new Map<number, Use[]>();
    const told = new Set<number>();
    let reported = 0;
    let last = { index: -1, end: 0 };
    for (const { index, block, facts: hashes } of parts) {
      // Close together a phrase is a refrain, or a contrast built in parallel.
      const inParagraph = new Set<number>();
      for (let at = 0; at < hashes.length; at++) {
        const hash = hashes[at]!;
        if (!tally.isFrequent(hash) || inParagraph.has(hash)) continue;
        inParagraph.add(hash);
        const uses = seen.get(hash) ?? [];
        if (uses.push({ block, at }) === 1) seen.set(hash, uses);
        const first = uses.at(-TIMES);
        if (first === undefined || block.start - first.block.start > REACH) continue;
        if (told.has(hash)) continue;
        told.add(hash);
        const { start, end } = placesOf(block.prose)[at]!;
        const goesOn = index === last.index && start < last.end;
        last = { index, end };
        if (goesOn) continue;
        if (/["“”]|[.!?;:]\s/u.test(block.prose.text.slice(Math.max(0, start - 1), end + 1)))
          continue;
        const lately = uses.slice(-TIMES);
        if (lately.some(announces) || lately.every(isInEntry)) continue;
        if (isTechnical || listingRe.test(document.text)) return;
        report({ index, start, end });
        if (++reported === SHOWN) return;
      }
    }
  },
  examples: {
    bad: [
      {
        text: 'He spent his life in the pursuit of an honest loaf.\n\nHis wife said the pursuit of an honest loaf had cost them the house.\n\nYears on, the pursuit of an honest loaf goes on.',
        found: 'the pursuit of an honest loaf',
        fixed: null,
      },
      {
        text: 'We went uphill to look for the lost sheep.\n\nThey rowed out to look for the lost sheep.\n\nAll came back to look for the lost sheep.',
        found: 'to look for the lost sheep',
        fixed: null,
      },
      {
        text: 'The dam raises the cost of keeping a garden.\n\nThe road raises the cost of keeping a shop.\n\nAnd tax\n*raises* the cost of keeping a cow.',
        found: 'raises* the cost of keeping a',
        fixed: null,
      },
      {
        text: 'It’s time to mend the old bell.\n\nThe priest says it’s time to mend the old roof.\n\nI say it’s time to mend the old boat.',
        found: 'it’s time to mend the old',
        fixed: null,
      },
      {
        text: '## One\n\nHere the tide turns faster than a man can walk.\n\n## Two\n\nHere the tide turns faster than a horse.\n\n## Three\n\nHere the tide turns faster than news.',
        found: 'Here the tide turns faster than',
        fixed: null,
      },
      {
        text: 'Nobody remembers who built the first wall.\n\nNobody remembers who built the first gate.\n\nNobody remembers who built the first house.',
        found: 'Nobody remembers who built the first',
        fixed: null,
        format: 'text',
      },
    ],
    good: [
      'We went uphill to look for the lost sheep.\n\nThey rowed out to look for the lost sheep.\n\n' +
        `${'It rained. '.repeat(1200)}\n\nAll came back to look for the lost sheep.`,
      'Now the page of your log should look like this:\n\n- One.\n\nAt noon the page of your log should look like this:\n\n- Two.\n\nAt last the page of your log should look like this:\n\n- Three.',
      'North oven: keeps its heat until the second batch. Four loaves.\n\nSouth oven: keeps its heat until the second batch. Six loaves.\n\nEast oven: keeps its heat until the second batch. Nine loaves.',
      'Use the slip. low tide leaves the old hulls dry.\n\nMind the slip. low tide leaves the old hulls dry.\n\nSweep the slip. low tide leaves the old hulls dry.',
      'He wrote of the slow death of the old mill.\n\nWhat is "the slow death of the old mill"?\n\nI ask, since "the slow death of the old mill" was quick.',
      'The flour goes to the left of the wheel.\n\n```\nturn left\n```\n\nOpen the sluice to the left of the wheel.\n\nAll of it falls to the left of the wheel.\n\nClose it.\n\nSweep.',
      'Nobody knows who built the first wall. Nobody knows who built the first gate. Nobody knows who built the first house.',
      'He spent his life in the pursuit of an honest loaf. His wife said the pursuit of an honest loaf had cost them the house.',
      'In the end it was a matter of the use of it. In the end it was his. In the end it was hers.',
      'For more, see the [long list of good ropes](a.md).\n\nFor twine, see the [long list of good ropes](b.md).\n\nFor oil, see the [long list of good ropes](c.md).',
      '- Put the lid on the pot.\n- Put the lid on the pan.\n- Put the lid on the tin.',
      '## How to mend a net\n\nAsk.\n\n## How to mend a net\n\nAsk.\n\n## How to mend a net',
      'Call `open` on the `left` gate first. Call `shut` on the `right` gate next. Call `open` on the `side` gate last.',
      'The United States Fish Office wrote. The United States Fish Office rang. The United States Fish Office came.',
      'See the long list of good ropes for more.\n\nSee the long list of good ropes for twine.\n\nSee the long list of good ropes for oil.',
      'Call `a`: the gate opens on the north side.\n\nCall `b`: the gate opens on the north side.\n\nCall `c`: the gate opens on the north side.',
      'Old nets hang along the wall to dry. Old ropes hang there too. Old sails do not.',
    ],
  },
});
