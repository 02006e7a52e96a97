import type { Evaluation } from './evaluate.ts';
import { ratesTable, rulesTable } from './tables.ts';

/** docs/evidence/rules.json: what the rules' pages show. */
export function ruleEvidenceFile({ rules }: Evaluation): string {
  return `${JSON.stringify(rules, null, 2)}\n`;
}

/** docs/evidence/evaluation.md: figures and rule ids, no words of any text. */
export function renderEvidence({ genres, sources, rules }: Evaluation): string {
  return `# How often midlint speaks up

Written by \`npm run eval -- DIR --write\`: default settings, a development corpus of labelled English prose that is not part of the project. Rates are findings in 1,000 words.

The rules were tuned while looking at these texts, so other texts will fare a little worse.

## By genre

${ratesTable(genres)}

## By collection

${ratesTable(sources)}

## By rule

Lift is the rate in AI text over the rate in human text, half a finding added on both sides; its interval comes from drawing documents anew 400 times. “Texts” is the share of texts with a finding. Rules with a density count only where the density is reached. Rules that are on in the fiction profile alone are measured in it, on stories.

${rulesTable(rules)}
`;
}
