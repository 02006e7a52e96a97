import type { Io } from '../io.ts';
import { profiles, type Rule } from '../../core/rules/rule.ts';
import pico from 'picocolors';
import { ruleOptions } from '../../core/config/rule-options.ts';
import { rules } from '../../core/rules/registry.ts';
import { rulePage } from '../../core/rules/rule-address.ts';
import { describeSeverity } from '../../core/rules/rule-page.ts';
import { wantsColors } from '../io.ts';

/** `midlint rules`: every rule, a line each, or all that is known of them as JSON. */
export function listRules(format: 'table' | 'json', io: Io): void {
  const colors = pico.createColors(format === 'table' && wantsColors(io, io.stdout));
  const text =
    format === 'json' ? `${JSON.stringify(rules.map(describe), undefined, 2)}\n` : table(colors);
  io.stdout.write(text);
}

function table(colors: ReturnType<typeof pico.createColors>): string {
  const rows = rules.map(
    (rule) => [rule.id, rule.category, describeSeverity(rule), rule.what] as const,
  );
  const width = (column: 0 | 1 | 2): number => Math.max(...rows.map((row) => row[column].length));
  const [ids, categories, severities] = [width(0), width(1), width(2)];
  return rows
    .map(([id, category, severity, what]) => {
      const facts = `${category.padEnd(categories)}  ${severity.padEnd(severities)}`;
      return `${colors.bold(id.padEnd(ids))}  ${facts}  ${what}\n`;
    })
    .join('');
}

function describe(rule: Rule): Record<string, unknown> {
  return {
    id: rule.id,
    category: rule.category,
    family: rule.family,
    what: rule.what,
    why: rule.why,
    severity: rule.severity,
    profiles: rule.profiles ?? {},
    onlyIn: rule.onlyIn ?? profiles,
    kind: rule.kind,
    trigger: rule.trigger,
    options: ruleOptions(rule),
    sources: rule.sources,
    url: rulePage(rule.id),
  };
}
