import type { Span } from '../finding.ts';

/** One sentence of a block's prose, as nlcst sees it. Offsets are prose offsets. */
export interface Sentence extends Span {
  readonly words: readonly Word[];
}

/** One word. `value` is as written, curly apostrophes included. */
export interface Word extends Span {
  readonly value: string;
}

/** Two stretches of one sentence as one. */
export function joinSentences(first: Sentence, second: Sentence): Sentence {
  return { start: first.start, end: second.end, words: [...first.words, ...second.words] };
}
