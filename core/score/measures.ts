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
  const sums = new MeasureSums();
  for (const one of all) sums.add(one);
  return sums.sum;
}

/** Sums that texts may also leave again: what is left is what those that stay add up to. */
export class MeasureSums {
  readonly #sum: Record<keyof Measures, number> = { ...noMeasures };

  get sum(): Measures {
    return { ...this.#sum };
  }

  add(one: Measures): void {
    this.#change(one, 1);
  }

  /** Undoes an `add` of the same measures without a trace. */
  remove(one: Measures): void {
    this.#change(one, -1);
  }

  #change(one: Measures, sign: 1 | -1): void {
    const sum = this.#sum;
    sum.words += sign * one.words;
    sum.functionWords += sign * one.functionWords;
    // Headings, cells and quotations have words and nothing else.
    if (one.sentences === 0 && one.labels === 0) return;
    // Name by name, since a loop over names takes five times as long.
    sum.sentences += sign * one.sentences;
    sum.sentenceWords += sign * one.sentenceWords;
    sum.logLength += sign * exact(one.logLength);
    sum.logLengthSquared += sign * exact(one.logLengthSquared);
    sum.shortWords += sign * exact(one.shortWords);
    sum.plainWords += sign * exact(one.plainWords);
    sum.triads += sign * one.triads;
    sum.labels += sign * one.labels;
  }
}

/**
 * Parts of a whole that are kept: 2^-24. Multiples of it add up without an error, up to sums of
 * half a billion, so that the order of texts makes no difference and one can be taken back.
 */
const grain = 2 ** 24;

function exact(value: number): number {
  return Math.round(value * grain) / grain;
}
