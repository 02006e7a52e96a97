import type { Rule } from '../rule.ts';
import { unknownDirective } from './unknown-directive.ts';
import { unusedDirective } from './unused-directive.ts';

/** The rules of this category, in the order reports show them. */
export const directivesRules: readonly Rule[] = [unknownDirective, unusedDirective];
