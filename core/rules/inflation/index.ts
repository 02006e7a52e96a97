import type { Rule } from '../rule.ts';
import { borrowedAuthority } from './borrowed-authority.ts';
import { brochureTone } from './brochure-tone.ts';
import { comparisonWithoutMeasure } from './comparison-without-measure.ts';
import { copulaAvoidance } from './copula-avoidance.ts';
import { employeePraise } from './employee-praise.ts';
import { grandStakes } from './grand-stakes.ts';
import { hype } from './hype.ts';
import { importanceVerdict } from './importance-verdict.ts';
import { knownFor } from './known-for.ts';
import { noveltyInflation } from './novelty-inflation.ts';
import { significanceInflation } from './significance-inflation.ts';
import { uncitedCertainty } from './uncited-certainty.ts';
import { universalClaim } from './universal-claim.ts';

/** The rules of this category, in the order reports show them. */
export const inflationRules: readonly Rule[] = [
  hype,
  brochureTone,
  copulaAvoidance,
  uncitedCertainty,
  significanceInflation,
  grandStakes,
  noveltyInflation,
  universalClaim,
  comparisonWithoutMeasure,
  borrowedAuthority,
  employeePraise,
  knownFor,
  importanceVerdict,
];
