import { severities, type Severity } from '../../../core/index.ts';
import type { Reading } from '../reading.ts';

/** Findings in 1,000 words of one group of texts, at default settings. */
export interface GroupRates {
  readonly group: string;
  readonly label: Reading['label'];
  readonly texts: number;
  readonly words: number;
  readonly all: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
}

/** One row for each group and label, human first. */
export function groupRates(
  readings: readonly Reading[],
  groupOf: (reading: Reading) => string,
): GroupRates[] {
  const groups = new Map<string, Reading[]>();
  for (const reading of readings) {
    const key = `${reading.label === 'human' ? 0 : 1}${groupOf(reading)}`;
    const group = groups.get(key);
    if (group) group.push(reading);
    else groups.set(key, [reading]);
  }
  return [...groups.keys()].sort().map((key) => rateGroup(key.slice(1), groups.get(key)!));
}

function rateGroup(group: string, readings: readonly Reading[]): GroupRates {
  const words = readings.reduce((sum, reading) => sum + reading.words, 0);
  const findings = readings.flatMap((reading) => reading.findings);
  const rate = (count: number): number => rounded((count * 1000) / words);
  const bySeverity = Object.fromEntries(
    severities.map((severity) => [
      severity,
      rate(findings.filter((finding) => finding.severity === severity).length),
    ]),
  ) as Record<Severity, number>;
  const { label } = readings[0]!;
  return { group, label, texts: readings.length, words, all: rate(findings.length), bySeverity };
}

function rounded(value: number): number {
  return Number(value.toFixed(3));
}
