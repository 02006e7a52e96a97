// Written by npm run generate from docs/evidence/rules.json.
import type { RuleEvidence } from './rule-evidence.ts';

export const ruleEvidence: Readonly<Record<string, RuleEvidence>> = {};
