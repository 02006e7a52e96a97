import type { RuleEvidence } from '../../../core/rules/rule-evidence.ts';
import type { Reading } from '../reading.ts';
import { groupRates, type GroupRates } from './group-rates.ts';
import { ruleRows } from './rule-rows.ts';
import { scoreFigures, type ScoreFigures } from './score-figures.ts';

/** All figures of an evaluation: rule ids and numbers, no words of any text. */
export interface Evaluation {
  readonly genres: readonly GroupRates[];
  readonly sources: readonly GroupRates[];
  readonly rules: Readonly<Record<string, RuleEvidence>>;
  /** Of the score as it is now, weights trained on these very texts when it is the same corpus. */
  readonly score: ScoreFigures;
  /** Texts without a score. */
  readonly unscored: number;
}

/**
 * @param seed decides how documents are drawn for the intervals; the same seed, the same figures.
 */
export function evaluate(readings: readonly Reading[], seed: number): Evaluation {
  const scored = readings.flatMap((reading) =>
    reading.score === null ? [] : [{ reading, score: reading.score }],
  );
  return {
    genres: groupRates(readings, ({ genre }) => genre),
    sources: groupRates(readings, ({ source, genre }) => `${source}, ${genre}`),
    rules: ruleRows(readings, seed),
    score: scoreFigures(scored),
    unscored: readings.length - scored.length,
  };
}
