import type { Settings } from '../config/settings.ts';
import { rules } from '../rules/registry.ts';
import type { BlockRule, DocumentRule, Rule } from '../rules/rule.ts';

/** The rules that are on: those that are off are not run at all. */
export interface ActiveRules {
  has(rule: Rule): boolean;
  readonly blockRules: readonly BlockRule[];
  readonly documentRules: readonly DocumentRule[];
}

const known = new WeakMap<Settings, ActiveRules>();

/** The rules that settings leave on; worked out once for each settings object. */
export function activeRules(settings: Settings): ActiveRules {
  let active = known.get(settings);
  if (active === undefined) {
    const on = rules.filter(({ id }) => settings.rules.get(id)?.severity !== 'off');
    const all = new Set(on);
    active = {
      has: (rule) => all.has(rule),
      blockRules: on.filter((rule) => rule.kind === 'sentence'),
      documentRules: on.filter((rule) => rule.kind === 'document'),
    };
    known.set(settings, active);
  }
  return active;
}
