import { addMeasures, type Measures } from './measures.ts';

/** What a document adds up to. The summaries of two texts merge by adding (`addSummaries`). */
export interface Summary {
  /** Words of prose. */
  readonly words: number;
  /** Hits by rule id that stand where they must and are not silenced, findings or not. */
  readonly hits: Readonly<Record<string, number>>;
  /** The same hits as the score counts them: each sentence is held to 1.2. */
  readonly evidence: Readonly<Record<string, number>>;
  readonly measures: Measures;
}

/** The summaries of several texts as that of one. */
export function addSummaries(all: readonly Summary[]): Summary {
  return {
    words: all.reduce((sum, { words }) => sum + words, 0),
    hits: addCounts(all.map(({ hits }) => hits)),
    evidence: addCounts(all.map(({ evidence }) => evidence)),
    measures: addMeasures(all.map(({ measures }) => measures)),
  };
}

function addCounts(all: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const sum: Record<string, number> = {};
  for (const counts of all) {
    for (const [id, count] of Object.entries(counts)) sum[id] = (sum[id] ?? 0) + count;
  }
  return sum;
}
