import type { ConfigPath, ReportProblem } from './check-config.ts';
import type { Rule } from '../rules/rule.ts';
import type { RuleSetting } from './config.ts';
import { categories, severities } from '../finding.ts';
import { rules } from '../rules/registry.ts';
import { nearestName, quoteName } from './nearest.ts';
import { ruleOptions } from './rule-options.ts';

const levels = ['off', ...severities] as const;
type Level = (typeof levels)[number];

/** The `rules` of a config or an override: what is valid of it. */
export function checkRules(
  value: unknown,
  path: ConfigPath,
  report: ReportProblem,
): Record<string, RuleSetting> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    report(path, '"rules" must be an object, such as { "hedging": "off" }.');
    return {};
  }
  const valid: [string, RuleSetting][] = [];
  for (const [key, setting] of Object.entries(value)) {
    const rule = rules.find(({ id }) => id === key);
    if (rule === undefined && !categories.some((category) => category === key)) {
      report([...path, key], unknownRule(key), true);
      continue;
    }
    const checked = checkSetting(setting, rule, [...path, key], report);
    if (checked !== undefined) valid.push([key, checked]);
  }
  return Object.fromEntries(valid);
}

/** What to say about a name that is neither a rule nor a category. */
export function unknownRule(name: string): string {
  const names = [...rules.map(({ id }) => id), ...categories];
  return `Unknown rule ${quoteName(name)}. Did you mean "${nearestName(name, names)}"?`;
}

function checkSetting(
  value: unknown,
  rule: Rule | undefined,
  path: ConfigPath,
  report: ReportProblem,
): RuleSetting | undefined {
  if (!Array.isArray(value)) return checkLevel(value, path, report);
  const [first, options, ...rest] = value as unknown[];
  const level = checkLevel(first, first === undefined ? path : [...path, 0], report);
  if (rest.length > 0) {
    report([...path, 2], 'A rule takes a severity and one object of options, nothing else.');
  }
  if (options === undefined) return level;
  if (rule === undefined) {
    report([...path, 1], 'Options belong to a rule. A category takes only a severity.');
    return level;
  }
  const checked = checkOptions(options, rule, [...path, 1], report);
  return level === undefined ? undefined : [level, checked];
}

function checkLevel(value: unknown, path: ConfigPath, report: ReportProblem): Level | undefined {
  const level = levels.find((name) => name === value);
  if (level === undefined) report(path, levelMessage(value));
  return level;
}

function levelMessage(value: unknown): string {
  if (typeof value === 'string') {
    return `Unknown severity ${quoteName(value)}. Did you mean "${nearestName(value, levels)}"?`;
  }
  return `A severity is one of ${levels.map((name) => `"${name}"`).join(', ')}.`;
}

function checkOptions(
  value: unknown,
  rule: Rule,
  path: ConfigPath,
  report: ReportProblem,
): Record<string, number> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    report(path, 'Options must be an object of numbers.');
    return {};
  }
  const valid: [string, number][] = [];
  for (const [name, number] of Object.entries(value)) {
    const option = ruleOptions(rule).find((each) => each.name === name);
    if (option === undefined) {
      report([...path, name], unknownOption(name, rule), true);
    } else if (typeof number !== 'number' || !Number.isFinite(number)) {
      report([...path, name], `"${name}" must be a number.`);
    } else if (number < option.minimum) {
      report([...path, name], `"${name}" must be at least ${option.minimum}.`);
    } else {
      valid.push([name, number]);
    }
  }
  return Object.fromEntries(valid);
}

function unknownOption(name: string, rule: Rule): string {
  const names = ruleOptions(rule).map((option) => option.name);
  if (names.length === 0) return `The rule "${rule.id}" has no options.`;
  return `Unknown option ${quoteName(name)}. Did you mean "${nearestName(name, names)}"?`;
}
