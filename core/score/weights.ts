import type { ScoreModel } from './model.ts';

export const weights: ScoreModel = { measures: {}, rules: {}, middle: 1, steepness: 2 };
