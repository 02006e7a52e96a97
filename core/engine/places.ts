import { OPAQUE, type Block } from '../prose/block.ts';

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
