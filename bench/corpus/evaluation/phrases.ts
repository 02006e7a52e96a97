import type { Reading } from '../reading.ts';

/** The phrases a rule matched most often on one side: for the terminal, never for a file. */
export function topPhrases(
  readings: readonly Reading[],
  ruleId: string,
  label: Reading['label'],
  count: number,
): string {
  const found = new Map<string, number>();
  for (const reading of readings) {
    if (reading.label !== label) continue;
    for (const finding of [...reading.findings, ...reading.registerFindings]) {
      if (finding.ruleId !== ruleId) continue;
      const phrase = finding.actual.slice(0, 40).toLowerCase();
      found.set(phrase, (found.get(phrase) ?? 0) + 1);
    }
  }
  return [...found]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, count)
    .map(([phrase, times]) => `${phrase} ×${times}`)
    .join(' · ');
}
