/** How often a rule fires on people and on models, at default settings, or in the one register it is on in. Measured by `npm run eval`. */
export interface RuleEvidence {
  readonly human: LabelEvidence;
  readonly ai: LabelEvidence;
  /** The models' rate over the people's, half a finding added on both sides. */
  readonly lift: number;
  /** Its 95 % interval, from resampled documents. */
  readonly liftLow: number;
  readonly liftHigh: number;
  /** Findings in 1,000 words by genre; only genres that have such texts. */
  readonly genres: Readonly<Record<string, GenreEvidence>>;
}

export interface LabelEvidence {
  readonly findings: number;
  /** Findings in 1,000 words. */
  readonly rate: number;
  /** The share of texts that have one, 0 to 1. */
  readonly texts: number;
}

export interface GenreEvidence {
  readonly human?: number;
  readonly ai?: number;
}
