import type { Span } from '../finding.ts';
import type { Term } from './terms.ts';

/** One sentence of a block's prose, as parse-english sees it. Offsets are prose offsets. */
export interface Sentence extends Span {
  /** Made when first asked for. */
  readonly words: readonly Word[];
  /** How many words, without making them. */
  readonly wordCount: number;
  /** Its words without their places: `terms[n]` is how `words[n]` is spelt. Made when asked for. */
  readonly terms: readonly Term[];
  /** Where word `index` starts and ends, in prose offsets. */
  startOf(index: number): number;
  endOf(index: number): number;
}

/** One word. `value` is as written, curly apostrophes included. */
export interface Word extends Span {
  readonly value: string;
}
