/** One text: its features, its label, and how much it counts. */
export interface Sample {
  readonly features: Float64Array;
  readonly positive: boolean;
  readonly weight: number;
}

export interface LogisticOptions {
  /** Strength of the L2 penalty of each feature; the intercept has none. */
  readonly penalties: readonly number[];
  /** The largest weight of each feature; the smallest is 0. */
  readonly limits: readonly number[];
}

export interface LogisticFit {
  readonly intercept: number;
  readonly weights: readonly number[];
  /** How many passes over all features it took. */
  readonly passes: number;
}

const tolerance = 1e-6;
const mostPasses = 2000;

/**
 * Fits a logistic regression with an L2 penalty and weights between 0 and a limit.
 *
 * Cyclic coordinate descent, one damped Newton step a feature: the problem is convex, so that the
 * result is the one minimum, and there is nothing random in it. npm's logistic regressions have
 * neither the penalty nor the bounds.
 */
export function fitLogistic(samples: readonly Sample[], options: LogisticOptions): LogisticFit {
  const { penalties, limits } = options;
  const columns = penalties.map((_, feature) => makeColumn(samples, feature));
  const predictors = new Float64Array(samples.length);
  const weights = penalties.map(() => 0);
  const ones: Column = {
    rows: Int32Array.from(samples, (_, row) => row),
    values: new Float64Array(samples.length).fill(1),
  };
  let intercept = 0;
  let passes = 0;
  let largest = Infinity;
  while (largest > tolerance && passes < mostPasses) {
    passes++;
    const step = newtonStep(samples, predictors, ones, 0, 0);
    intercept += step;
    shift(predictors, ones, step);
    largest = Math.abs(step);
    for (let feature = 0; feature < columns.length; feature++) {
      const column = columns[feature]!;
      const old = weights[feature]!;
      const wanted = old + newtonStep(samples, predictors, column, penalties[feature]!, old);
      const value = Math.min(limits[feature]!, Math.max(0, wanted));
      if (value === old) continue;
      weights[feature] = value;
      shift(predictors, column, value - old);
      largest = Math.max(largest, Math.abs(value - old));
    }
  }
  return { intercept, weights, passes };
}

/** The samples in which a feature is not zero; most rules are silent in most texts. */
interface Column {
  readonly rows: Int32Array;
  readonly values: Float64Array;
}

function makeColumn(samples: readonly Sample[], feature: number): Column {
  const rows = samples.flatMap(({ features }, row) => (features[feature] === 0 ? [] : [row]));
  return {
    rows: Int32Array.from(rows),
    values: Float64Array.from(rows, (row) => samples[row]!.features[feature]!),
  };
}

/** The longest step at once: keeps Newton's method from overshooting where the curve is flat. */
const longestStep = 1;

function newtonStep(
  samples: readonly Sample[],
  predictors: Float64Array,
  { rows, values }: Column,
  penalty: number,
  weight: number,
): number {
  let gradient = penalty * weight;
  let curvature = penalty;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]!;
    const value = values[index]!;
    const sample = samples[row]!;
    const probability = 1 / (1 + Math.exp(-predictors[row]!));
    gradient += sample.weight * (probability - (sample.positive ? 1 : 0)) * value;
    curvature += sample.weight * probability * (1 - probability) * value * value;
  }
  if (curvature === 0) return 0;
  return Math.max(-longestStep, Math.min(longestStep, -gradient / (curvature + 1e-12)));
}

function shift(predictors: Float64Array, { rows, values }: Column, step: number): void {
  for (let index = 0; index < rows.length; index++) {
    predictors[rows[index]!]! += step * values[index]!;
  }
}
