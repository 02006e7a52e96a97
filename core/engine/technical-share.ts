import { OPAQUE, type Block } from '../prose/block.ts';

/** Which share of a document's paragraphs hold code or formulas, as blocks come and go. */
export class TechnicalShare {
  #paragraphs = 0;
  #technical = 0;

  /** Whether it is more than a quarter. */
  get isTechnical(): boolean {
    return this.#technical * 4 > this.#paragraphs;
  }

  add(block: Block): void {
    this.#change(block, 1);
  }

  remove(block: Block): void {
    this.#change(block, -1);
  }

  #change(block: Block, sign: 1 | -1): void {
    if (block.kind !== 'paragraph') return;
    this.#paragraphs += sign;
    if (block.prose.text.includes(OPAQUE)) this.#technical += sign;
  }
}
