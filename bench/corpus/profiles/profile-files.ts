import { format, resolveConfig } from 'prettier';
import { rules, severities, type Rule } from '../../../core/index.ts';
import { table } from '../evaluation/table.ts';
import type { Reading } from '../reading.ts';
import { registerNames, registerOf, registers, type Register } from './registers.ts';
import { raisedThresholds, type RaisedThreshold } from './thresholds.ts';

/** core/config/register-thresholds.ts: the densities that a profile has higher than the rules. */
export async function thresholdsFile(readings: readonly Reading[]): Promise<string> {
  const byRule: Record<string, Partial<Record<Register, number>>> = {};
  for (const { ruleId, register, raised } of raisedThresholds(readings)) {
    (byRule[ruleId] ??= {})[register] = raised;
  }
  const source = `// Written by npm run eval -- DIR --write; docs/evidence/profiles.md has the figures.
import type { Profile } from '../rules/rule.ts';

export const registerThresholds: Readonly<Record<string, Partial<Record<Profile, number>>>> = ${JSON.stringify(byRule)};
`;
  const path = 'core/config/register-thresholds.ts';
  return format(source, { ...(await resolveConfig(path)), filepath: path });
}

/** docs/evidence/profiles.md: what each profile changes, and the figures that speak for it. */
export function renderProfiles(readings: readonly Reading[]): string {
  const sections = [
    '# What each profile changes, and why',
    'Written by `npm run eval -- DIR --write` from the development corpus. The profiles `news`, `email` and `commit` have no texts there: what they change is convention, not measurement.',
    '## Findings under the profile of the register',
    'In 1,000 words. “essay” has the severities the rules declare.',
    table(
      ['register', 'genres', 'by', 'texts', ...severities, 'all'],
      registerNames.flatMap((register) => rateRows(register, readings)),
    ),
    '## Densities raised',
    'A rule that counts by density may touch three human texts in two hundred of a register. Where it touches more, the profile asks for a higher density. None is lowered: a few quiet collections are no proof.',
    thresholdsTable(raisedThresholds(readings)),
    '## Severities changed',
    'Hits in 1,000 words of the register, whether or not a density is reached.',
    severitiesTable(readings),
  ];
  return `${sections.join('\n\n')}\n`;
}

function rateRows(register: Register, readings: readonly Reading[]) {
  return (['human', 'ai'] as const).flatMap((label) => {
    const here = ofRegister(readings, register, label);
    if (here.length === 0) return [];
    const words = here.reduce((sum, reading) => sum + reading.words, 0);
    const counts = severities.map((severity) =>
      here.reduce((sum, { inRegister }) => sum + (inRegister?.[severity] ?? 0), 0),
    );
    const all = counts.reduce((sum, count) => sum + count, 0);
    const rates = [...counts, all].map((count) => short((count * 1000) / words));
    return [[register, registers[register].join(', '), label, here.length, ...rates]];
  });
}

function thresholdsTable(raised: readonly RaisedThreshold[]): string {
  return table(
    ['rule', 'profile', 'own', 'raised', 'people before', 'after', 'models before', 'after'],
    raised.map((one) => [
      ...[one.ruleId, one.register, one.own, one.raised],
      ...[one.humanBefore, one.humanAfter, one.aiBefore, one.aiAfter],
    ]),
  );
}

function severitiesTable(readings: readonly Reading[]): string {
  const rows = registerNames.flatMap((register) =>
    rules.flatMap((rule) => {
      const severity = rule.profiles?.[register];
      if (severity === undefined) return [];
      const [human, ai] = (['human', 'ai'] as const).map((label) =>
        hitRate(rule, ofRegister(readings, register, label)),
      );
      return [[rule.id, register, rule.severity, severity, human!, ai!]];
    }),
  );
  return table(['rule', 'profile', 'own', 'there', 'people', 'models'], rows);
}

/** Hits in 1,000 words; `null` without texts. */
function hitRate(rule: Rule, readings: readonly Reading[]): number | null {
  if (readings.length === 0) return null;
  const words = readings.reduce((sum, reading) => sum + reading.words, 0);
  const hits = readings.reduce((sum, { summary }) => sum + (summary.hits[rule.id] ?? 0), 0);
  return short((hits * 1000) / words);
}

function ofRegister(
  readings: readonly Reading[],
  register: Register,
  label: Reading['label'],
): Reading[] {
  return readings.filter(
    (reading) => reading.label === label && registerOf(reading.genre) === register,
  );
}

function short(value: number): number {
  return Number(value.toFixed(3));
}
