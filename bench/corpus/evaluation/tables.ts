import { severities } from '../../../core/index.ts';
import type { RuleEvidence } from '../../../core/rules/rule-evidence.ts';
import type { GroupRates } from './group-rates.ts';
import type { ScoreFigures } from './score-figures.ts';
import { table } from './table.ts';

/** Findings in 1,000 words by group. */
export function ratesTable(rates: readonly GroupRates[]): string {
  const head = ['group', 'by', 'texts', 'words', ...severities, 'all'];
  return table(
    head,
    rates.map(({ group, label, texts, words, bySeverity, all }) => [
      group,
      label,
      texts,
      words,
      ...severities.map((severity) => bySeverity[severity]),
      all,
    ]),
  );
}

/** One row a rule. */
export function rulesTable(rules: Readonly<Record<string, RuleEvidence>>): string {
  return table(
    ['rule', 'human', 'AI', 'lift', '95 %: from', 'to', 'human texts', 'AI texts'],
    Object.entries(rules).map(([id, { human, ai, lift, liftLow, liftHigh }]) => [
      id,
      human.rate,
      ai.rate,
      lift,
      liftLow,
      liftHigh,
      human.texts,
      ai.texts,
    ]),
  );
}

export function separationTable({ separation }: ScoreFigures): string {
  return table(
    ['texts', 'human', 'AI', 'AUC', 'found at 1 %', 'found at 5 %'],
    separation.map((row) => [
      row.group,
      row.human,
      row.ai,
      row.areaUnderCurve,
      row.foundAt1,
      row.foundAt5,
    ]),
  );
}

export function calibrationTable({ calibration }: ScoreFigures): string {
  return table(
    ['score', 'human', 'AI', 'share of AI, balanced'],
    calibration.map(({ from, to, human, ai, share }) => [`${from} to ${to}`, human, ai, share]),
  );
}

export function distributionTable({ distribution }: ScoreFigures): string {
  return table(
    ['collection', 'by', 'texts', 'median', '95 of 100', '99 of 100', 'mid', 'very mid'],
    distribution.map((row) => [
      row.group,
      row.label,
      row.texts,
      row.median,
      row.p95,
      row.p99,
      row.mid,
      row.veryMid,
    ]),
  );
}
