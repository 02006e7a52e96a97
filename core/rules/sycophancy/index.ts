import type { Rule } from '../rule.ts';
import { recapFlattery } from './recap-flattery.ts';

/** The rules of this category, in the order reports show them. */
export const sycophancyRules: readonly Rule[] = [recapFlattery];
