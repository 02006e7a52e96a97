import type { Rule } from '../rule.ts';

/** The rules of this category, in the order reports show them. */
export const structureRules: readonly Rule[] = [];
