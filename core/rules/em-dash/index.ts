import type { Rule } from '../rule.ts';
import { doubleHyphenDash } from './double-hyphen-dash.ts';
import { emDashDensity } from './em-dash-density.ts';

/** The rules of this category, in the order reports show them. */
export const emDashRules: readonly Rule[] = [emDashDensity, doubleHyphenDash];
