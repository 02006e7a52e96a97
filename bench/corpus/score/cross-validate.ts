import { scoreParts, sumOf } from '../../../core/score/score.ts';
import type { Reading } from '../reading.ts';
import { fitScore } from './fit-score.ts';
import { dealFolds } from './folds.ts';

/** What cross-validation says of each text that a model trained without its origin gave it. */
export interface CrossValidation {
  readonly folds: readonly FoldRecord[];
  /** By text: the total of its parts, 1 where the odds are even for that fold's model. */
  readonly totals: ReadonlyMap<Reading, number>;
}

interface FoldRecord {
  readonly leftOut: readonly string[];
  readonly trained: number;
  readonly tested: number;
}

/** @param groupOf texts of one group are never on both sides. */
export function crossValidate(
  readings: readonly Reading[],
  groupOf: (reading: Reading) => string,
  mostFolds: number,
): CrossValidation {
  const totals = new Map<Reading, number>();
  const folds = dealFolds(readings, groupOf, mostFolds).map(({ origins, test }) => {
    const training = readings.filter((reading) => !test.has(reading));
    const model = fitScore(training);
    for (const reading of test) {
      totals.set(reading, sumOf(scoreParts(reading.summary, model)) / model.evenOdds);
    }
    return { leftOut: origins, trained: training.length, tested: test.size };
  });
  return { folds, totals };
}
