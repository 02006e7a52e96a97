import type { Span } from '../finding.ts';
import { OPAQUE, type Block } from '../prose/block.ts';
import type { Place } from '../rules/rule.ts';

/**
 * How far from its end a paragraph still closes a text, in UTF-16 units: a long paragraph. In a text
 * without paragraphs the last is all of it.
 */
const reach = 1500;

/** Whether a hit may count in a place, for all that its own block can tell. */
export function mayCount(place: Place | undefined, { end }: Span, text: string): boolean {
  return place !== 'last-paragraph' || text.length - end <= reach;
}

/** Where the reader's first and last paragraph are; looked for when a hit asks. */
export class Places {
  readonly #blocks: readonly Block[];
  #first: number | undefined;
  #last: number | undefined;

  constructor(blocks: readonly Block[]) {
    this.#blocks = blocks;
  }

  /** An index among the blocks; -1 without a paragraph. */
  get first(): number {
    return (this.#first ??= this.#blocks.findIndex(isParagraph));
  }

  /** As `first`. */
  get last(): number {
    return (this.#last ??= this.#blocks.findLastIndex(isParagraph));
  }
}

/** A paragraph that holds a badge or a comment alone is none to the reader. */
function isParagraph({ kind, prose }: Block): boolean {
  return kind === 'paragraph' && /\p{L}/u.test(prose.text.replaceAll(OPAQUE, ''));
}
