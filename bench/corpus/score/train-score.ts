import type { ScoreModel } from '../../../core/score/model.ts';
import { scoreFigures, type ScoreFigures } from '../evaluation/score-figures.ts';
import type { Reading } from '../reading.ts';
import { chooseScale } from './choose-scale.ts';
import { crossValidate, type CrossValidation } from './cross-validate.ts';
import { fitScore, trainingOptions } from './fit-score.ts';
import { collectionsOfManyModels, originOf } from './folds.ts';

/** Everything that training was given and what came of it; no words of any text. */
export interface Training {
  readonly texts: Readonly<Record<Reading['label'], number>>;
  readonly options: typeof trainingOptions;
  readonly model: ScoreModel;
  /** Each collection left out, and of collections with several models each model. */
  readonly leavingModelsOut: Validation;
  /** Each collection left out whole: no text of its prompts is ever seen. */
  readonly leavingCollectionsOut: Validation;
}

export interface Validation {
  readonly folds: CrossValidation['folds'];
  readonly figures: ScoreFigures;
}

const mostFolds = 12;

/** Trains and cross-validates. The same readings give the same result, byte for byte. */
export function trainScore(all: readonly Reading[]): Training {
  const readings = all.filter(({ score }) => score !== null);
  const many = collectionsOfManyModels(readings);
  const byModel = crossValidate(readings, (reading) => originOf(reading, many), mostFolds);
  const byCollection = crossValidate(readings, ({ source }) => source, mostFolds);
  const parts = fitScore(readings);
  const model = chooseScale(parts, readings);
  // Each fold has a scale of its own; even odds are what they have in common.
  const scale = (100 * parts.evenOdds) / model.full;
  const count = (label: Reading['label']): number =>
    readings.filter((reading) => reading.label === label).length;
  return {
    texts: { human: count('human'), ai: count('ai') },
    options: trainingOptions,
    model,
    leavingModelsOut: validate(readings, byModel, scale),
    leavingCollectionsOut: validate(readings, byCollection, scale),
  };
}

/** The scores of cross-validation, on the final scale: so many points where the odds are even. */
function validate(
  readings: readonly Reading[],
  { folds, totals }: CrossValidation,
  scale: number,
): Validation {
  const scored = readings.map((reading) => ({
    reading,
    score: Math.min(100, scale * totals.get(reading)!),
  }));
  return { folds, figures: scoreFigures(scored) };
}
