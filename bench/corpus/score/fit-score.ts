import { categories, type Category, type Rule } from '../../../core/index.ts';
import { measureFeature, measures, ruleFeature } from '../../../core/score/features.ts';
import type { Measures } from '../../../core/score/measures.ts';
import type { MeasureRange, ScoreModel } from '../../../core/score/model.ts';
import type { Reading } from '../reading.ts';
import { mean, quantile } from '../statistics.ts';
import { countedRules } from './counted-rules.ts';
import { fitLogistic, type Sample } from './logistic.ts';

/** What training is told; recorded with its outcome. */
export const trainingOptions = {
  /** L2 penalties of a category's common weight, of a rule's own, and of a measure. */
  categoryPenalty: 1,
  rulePenalty: 3,
  measurePenalty: 3,
  /**
   * The largest weights of the same, for one more hit in 1,000 words. Low, because one sentence may
   * not decide; cross-validation gives the same separation as with limits seven times as high.
   */
  categoryLimit: 0.15,
  ruleLimit: 0.15,
  measureLimit: 2,
};

/** A model before its scale is chosen. */
export interface FittedParts extends Omit<ScoreModel, 'full'> {
  /** The sum of all parts at which the odds are even. */
  readonly evenOdds: number;
}

/** Fits the score's weights to texts that have a score. */
export function fitScore(readings: readonly Reading[], options = trainingOptions): FittedParts {
  const counted = countedRules(readings);
  const ranges = measureRanges(readings);
  const names = Object.keys(ranges);
  const used = categories.filter((category) => counted.some((rule) => rule.category === category));
  const weights = sampleWeights(readings);
  const samples = readings.map((reading, index): Sample => {
    const { evidence, measures: sums } = reading.summary;
    const byRule = counted.map(({ id }) => ruleFeature(evidence[id] ?? 0, sums.words));
    const byCategory = used.map((category) => categorySum(category, counted, byRule));
    const byMeasure = names.map((name) => measureFeature(measures[name]!, sums, ranges[name]!));
    return {
      features: Float64Array.from([...byCategory, ...byRule, ...byMeasure]),
      positive: reading.label === 'ai',
      weight: weights[index]!,
    };
  });
  const { categoryPenalty, rulePenalty, measurePenalty } = options;
  const { categoryLimit, ruleLimit, measureLimit } = options;
  const fit = fitLogistic(samples, {
    penalties: fill(used, counted, names, categoryPenalty, rulePenalty, measurePenalty),
    limits: fill(used, counted, names, categoryLimit, ruleLimit, measureLimit),
  });
  const common = new Map(used.map((category, index) => [category, fit.weights[index]!]));
  const own = fit.weights.slice(used.length);
  return {
    measures: Object.fromEntries(
      names.map((name, index) => [
        name,
        { ...ranges[name]!, weight: round(own[counted.length + index]!) },
      ]),
    ),
    rules: Object.fromEntries(
      counted.map(({ id, category }, index) => [id, round(common.get(category)! + own[index]!)]),
    ),
    evenOdds: round(Math.max(0.1, -fit.intercept)),
  };
}

function fill(
  used: readonly unknown[],
  counted: readonly unknown[],
  names: readonly unknown[],
  ...[category, rule, measure]: readonly [number, number, number]
): number[] {
  return [...used.map(() => category), ...counted.map(() => rule), ...names.map(() => measure)];
}

function categorySum(
  category: Category,
  counted: readonly Rule[],
  features: readonly number[],
): number {
  return features.reduce(
    (sum, feature, index) => (counted[index]!.category === category ? sum + feature : sum),
    0,
  );
}

/** From the fifth hundredth of people's texts to the ninety-fifth of the models', or the reverse. */
function measureRanges(readings: readonly Reading[]): Record<string, MeasureRange> {
  const sums = (label: string): Measures[] =>
    readings
      .filter((reading) => reading.label === label && reading.summary.measures.sentences >= 5)
      .map(({ summary }) => summary.measures);
  const human = sums('human');
  const ai = sums('ai');
  if (human.length === 0 || ai.length === 0) return {};
  return Object.fromEntries(
    Object.entries(measures).flatMap(([name, measure]) => {
      const values = human.map((one) => measure.value(one));
      const machine = ai.map((one) => measure.value(one));
      const rising = mean(machine) > mean(values);
      const from = round(quantile(values, rising ? 0.05 : 0.95));
      const to = round(quantile(machine, rising ? 0.95 : 0.05));
      // What all these texts have alike, or none of them has, tells nothing.
      if (from === to) return [];
      const usual = mean(
        values.map((value) => Math.min(1, Math.max(0, (value - from) / (to - from)))),
      );
      return [[name, { from, to, usual: round(usual) }]];
    }),
  );
}

/**
 * How much each text counts: human and AI text the same in all, and a collection by the root of
 * how many texts it has, so that neither the largest nor the smallest decides alone.
 */
function sampleWeights(readings: readonly Reading[]): number[] {
  const groupOf = ({ label, source, genre }: Reading): string => `${label} ${source} ${genre}`;
  const sizes = new Map<string, number>();
  for (const reading of readings) {
    sizes.set(groupOf(reading), (sizes.get(groupOf(reading)) ?? 0) + 1);
  }
  const raw = readings.map((reading) => sizes.get(groupOf(reading))! ** -0.5);
  const totals = { human: 0, ai: 0 };
  readings.forEach(({ label }, index) => (totals[label] += raw[index]!));
  return readings.map(({ label }, index) => (raw[index]! * readings.length) / (2 * totals[label]));
}

/** To four digits: keeps the data file short, and the same on machines whose logarithms differ. */
function round(value: number): number {
  return Number(value.toPrecision(4));
}
