import { closersRules } from './closers/index.ts';
import { directivesRules } from './directives/index.ts';
import { emDashRules } from './em-dash/index.ts';
import { hedgingRules } from './hedging/index.ts';
import { inflationRules } from './inflation/index.ts';
import { neutralityRules } from './neutrality/index.ts';
import { openersRules } from './openers/index.ts';
import { residueRules } from './residue/index.ts';
import { rhythmRules } from './rhythm/index.ts';
import { stagingRules } from './staging/index.ts';
import { structureRules } from './structure/index.ts';
import { sycophancyRules } from './sycophancy/index.ts';
import { verbosityRules } from './verbosity/index.ts';
import { vocabularyRules } from './vocabulary/index.ts';
import type { Rule } from './rule.ts';

/** Every rule, in the order that reports, pages and settings show them. */
export const rules: readonly Rule[] = [
  ...hedgingRules,
  ...openersRules,
  ...neutralityRules,
  ...verbosityRules,
  ...emDashRules,
  ...vocabularyRules,
  ...inflationRules,
  ...stagingRules,
  ...sycophancyRules,
  ...structureRules,
  ...rhythmRules,
  ...residueRules,
  ...closersRules,
  ...directivesRules,
];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of that id, if there is one. */
export function findRule(id: string): Rule | undefined {
  return byId.get(id);
}
