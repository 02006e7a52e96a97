import type { Span } from '../finding.ts';

/** One sentence of a block's prose, as parse-english sees it. Offsets are prose offsets. */
export interface Sentence extends Span {
  /** Made when first asked for. */
  readonly words: readonly Word[];
  /** How many words, without making them. */
  readonly wordCount: number;
}

/** One word. `value` is as written, curly apostrophes included. */
export interface Word extends Span {
  readonly value: string;
}
