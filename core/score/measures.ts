/**
 * Sums over the prose of blocks, from which the score's rhythm and wording measures are made. The
 * sums of two texts merge by adding, whatever the order.
 */
export interface Measures {
  /** All words. */
  readonly words: number;
  /** Words of `words` that every English text needs (function-words.ts). */
  readonly functionWords: number;
  /** Sentences of at least three words that end in a mark. */
  readonly sentences: number;
  /** Words of those sentences. */
  readonly sentenceWords: number;
  /** Sum over those sentences of the natural logarithm of their words, held to 4 to 40. */
  readonly logLength: number;
  /** Sum of the squares of the same. */
  readonly logLengthSquared: number;
  /** Words in -tion, -ment, -ness and the like, in those sentences; at most 20 % of each. */
  readonly nominalizations: number;
  /** Words of ten letters and more, in those sentences; at most 30 % of each. */
  readonly longWords: number;
  /** Times “and” stands in those sentences; at most 12 % of the words of each. */
  readonly conjunctions: number;
}

export const noMeasures: Measures = {
  words: 0,
  functionWords: 0,
  sentences: 0,
  sentenceWords: 0,
  logLength: 0,
  logLengthSquared: 0,
  nominalizations: 0,
  longWords: 0,
  conjunctions: 0,
};

const names = Object.keys(noMeasures) as readonly (keyof Measures)[];

/** The sums of several texts as those of one. */
export function addMeasures(all: readonly Measures[]): Measures {
  const sum: Record<keyof Measures, number> = { ...noMeasures };
  for (const one of all) for (const name of names) sum[name] += one[name];
  return sum;
}
