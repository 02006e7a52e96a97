import type { Tokens } from '../language/tokens.ts';
import type { Block } from '../prose/block.ts';
import { measureProse } from './measure-prose.ts';
import { noMeasures, type Measures } from './measures.ts';

/** What one block adds to the score; it depends on the block alone. */
export interface BlockFacts {
  readonly measures: Measures;
  /** Source offsets, relative to the block, where its sentences end; in order. */
  readonly boundaries: readonly number[];
}

/** One to five words from a capital to a colon. */
const label = /^\p{Lu}[\p{L}\p{N}’'&/-]*(?: [\p{L}\p{N}’'&/-]+){0,4}:(?:\s|$)/u;

/**
 * Reads what the score needs to know of a block. Headings, tables and quotations count as words and
 * tell the language; rhythm, wording and labels are measured on running prose alone.
 *
 * @param tokens of the block's prose.
 * @param lists by the code of a word: the lists it is on (listed-words.ts).
 */
export function readBlockFacts(block: Block, tokens: Tokens, lists: Uint8Array): BlockFacts {
  const { prose } = block;
  const { measures, boundaries } = measureProse(prose.text, tokens, lists);
  if (isRunningProse(block)) {
    const labels = prose.text.includes(':') && label.test(prose.text) ? 1 : 0;
    return {
      measures: { ...measures, labels },
      boundaries: boundaries.map((offset) => prose.sourceEnd(offset)),
    };
  }
  const { words, functionWords } = measures;
  return { measures: { ...noMeasures, words, functionWords }, boundaries: [] };
}

/** Whether a block is read as sentences. */
export function isRunningProse({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'list-item' || kind === 'footnote';
}

/** The number of the sentence that holds an offset of the block. */
export function sentenceNumber({ boundaries }: BlockFacts, offset: number): number {
  let low = 0;
  let high = boundaries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (boundaries[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
