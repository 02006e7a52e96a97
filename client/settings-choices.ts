import type { RuleItem } from '../server/protocol/rules.ts';

/** The settings that the picker switches, as the editor holds them. */
export interface SwitchedSettings {
  readonly profile: string;
  /** Severity, or severity and options, by rule or category. */
  readonly rules: Readonly<Record<string, unknown>>;
}

/** One row of the picker. */
export interface Choice {
  readonly label: string;
  readonly description: string;
  readonly target:
    { readonly profile: string } | { readonly rulesOf: string } | { readonly rule: null };
}

export const profileNames = ['auto', 'docs', 'blog', 'essay', 'news', 'fiction', 'email', 'commit'];

/** What a category or rule can be set to; `default` takes the setting away. */
export const severityNames = ['default', 'off', 'hint', 'info', 'warning', 'error'];

/** The profiles, the one in force marked. */
export function profileChoices({ profile }: SwitchedSettings): Choice[] {
  return profileNames.map((name) => ({
    label: name === profile ? `$(check) ${name}` : name,
    description: name === 'auto' ? 'by path and name of the file' : '',
    target: { profile: name },
  }));
}

/** The categories in the order of the rules, with what the settings say of each. */
export function categoryChoices(rules: readonly RuleItem[], settings: SwitchedSettings): Choice[] {
  const categories = [...new Set(rules.map(({ category }) => category))];
  return categories.map((category) => {
    const count = rules.filter((rule) => rule.category === category).length;
    const severity = severityOf(settings, category);
    return {
      label: severity === 'off' ? `$(circle-slash) ${category}` : category,
      description: `${count} ${count === 1 ? 'rule' : 'rules'}${severity === 'default' ? '' : `, ${severity}`}`,
      target: { rulesOf: category },
    };
  });
}

/** What the settings say of a rule or category. */
export function severityOf({ rules }: SwitchedSettings, name: string): string {
  const setting = Object.hasOwn(rules, name) ? rules[name] : undefined;
  const severity: unknown = Array.isArray(setting) ? setting[0] : setting;
  return typeof severity === 'string' ? severity : 'default';
}

/** `midlint.rules` with one rule or category set; `default` takes it out, options are kept. */
export function withSeverity(
  { rules }: SwitchedSettings,
  name: string,
  severity: string,
): Record<string, unknown> {
  const others = Object.fromEntries(Object.entries(rules).filter(([key]) => key !== name));
  if (severity === 'default') return others;
  const before = rules[name];
  const options: unknown = Array.isArray(before) ? before[1] : undefined;
  return { ...others, [name]: options === undefined ? severity : [severity, options] };
}
