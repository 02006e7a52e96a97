import type { Rule } from '../rule.ts';
import { bothSides } from './both-sides.ts';
import { falseConcession } from './false-concession.ts';
import { refusalToConclude } from './refusal-to-conclude.ts';
import { vagueAttribution } from './vague-attribution.ts';

/** The rules of this category, in the order reports show them. */
export const neutralityRules: readonly Rule[] = [
  vagueAttribution,
  bothSides,
  falseConcession,
  refusalToConclude,
];
