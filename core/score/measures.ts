/**
 * Sums over the prose of blocks, from which the score's rhythm and wording measures are made. The
 * sums of two texts merge by adding, whatever the order.
 */
export interface Measures {
  /** All words. */
  readonly words: number;
  /** Words of `words` that every English text needs (function-words.ts). */
  readonly functionWords: number;
  /** Sentences of three words or more that end in a mark, or of six or more that end their block. */
  readonly sentences: number;
  /** Words of those sentences. */
  readonly sentenceWords: number;
  /** Sum over those sentences of the natural logarithm of their words, held to 4 to 40. */
  readonly logLength: number;
  /** Sum of the squares of the same. */
  readonly logLengthSquared: number;
  /** Words of three letters and fewer, in those sentences; 20 to 55 % of each. */
  readonly shortWords: number;
  /** Words that people talk with (plain-words.ts), in those sentences; 5 to 45 % of each. */
  readonly plainWords: number;
  /** Lists of the shape “a, b, and c”, in those sentences; one for each sentence at most. */
  readonly triads: number;
  /** List items and paragraphs that begin with a label: “Safety: ...”. */
  readonly labels: number;
}

export const noMeasures: Measures = {
  words: 0,
  functionWords: 0,
  sentences: 0,
  sentenceWords: 0,
  logLength: 0,
  logLengthSquared: 0,
  shortWords: 0,
  plainWords: 0,
  triads: 0,
  labels: 0,
};

/** The sums of several texts as those of one. */
export function addMeasures(all: readonly Measures[]): Measures {
  const sum: Record<keyof Measures, number> = { ...noMeasures };
  for (const one of all) {
    // Headings, cells and quotations have words and nothing else.
    if (one.sentences === 0 && one.labels === 0) {
      sum.words += one.words;
      sum.functionWords += one.functionWords;
      continue;
    }
    // Name by name, since a loop over names takes five times as long.
    sum.words += one.words;
    sum.functionWords += one.functionWords;
    sum.sentences += one.sentences;
    sum.sentenceWords += one.sentenceWords;
    sum.logLength += one.logLength;
    sum.logLengthSquared += one.logLengthSquared;
    sum.shortWords += one.shortWords;
    sum.plainWords += one.plainWords;
    sum.triads += one.triads;
    sum.labels += one.labels;
  }
  return sum;
}
