/** All that training decides about the score. Plain data; core/score/weights.ts holds it. */
export interface ScoreModel {
  /** By measure name (features.ts). A measure that is not named counts nothing. */
  readonly measures: Readonly<Record<string, MeasureWeight>>;
  /**
   * By rule id: what one more hit in 1,000 words adds, while hits are few. Never negative; a rule
   * that is not named counts nothing.
   */
  readonly rules: Readonly<Record<string, number>>;
  /** The sum of all parts at which the score is 100; below, the score is in proportion to it. */
  readonly full: number;
}

/** A measure counts nothing at `from` and `weight` at `to`, and in a straight line between. */
export interface MeasureWeight extends MeasureRange {
  readonly weight: number;
}

export interface MeasureRange {
  readonly from: number;
  readonly to: number;
  /** What people's texts have on average, 0 at `from` and 1 at `to`: assumed of few sentences. */
  readonly usual: number;
}
