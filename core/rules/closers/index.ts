import type { Rule } from '../rule.ts';
import { closingAphorism } from './closing-aphorism.ts';
import { despiteChallenges } from './despite-challenges.ts';
import { partingAdvice } from './parting-advice.ts';
import { speculativeCloser } from './speculative-closer.ts';
import { summaryCloser } from './summary-closer.ts';

/** The rules of this category, in the order reports show them. */
export const closersRules: readonly Rule[] = [
  summaryCloser,
  closingAphorism,
  speculativeCloser,
  despiteChallenges,
  partingAdvice,
];
