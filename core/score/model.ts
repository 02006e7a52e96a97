/** All that training decides about the score. Plain data; core/score/weights.ts holds it. */
export interface ScoreModel {
  /** By measure name (features.ts). A measure that is not named counts nothing. */
  readonly measures: Readonly<Record<string, MeasureWeight>>;
  /**
   * By rule id: what one more hit in 1,000 words adds, while hits are few. Never negative; a rule
   * that is not named counts nothing.
   */
  readonly rules: Readonly<Record<string, number>>;
  /** The sum of all parts at which the score is 50. */
  readonly middle: number;
  /** How fast the score leaves 50 on both sides (curve.ts). */
  readonly steepness: number;
}

/** A measure counts nothing at `from` and `weight` at `to`, and in a straight line between. */
export interface MeasureWeight {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}
