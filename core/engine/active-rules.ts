import type { Settings } from '../config/settings.ts';
import { rules } from '../rules/registry.ts';
import type { BlockRule, DocumentRule, Rule } from '../rules/rule.ts';
import { documentRules } from './document-rules.ts';

/** The rules that are on: those that are off are not run at all. */
export interface ActiveRules {
  has(rule: Rule): boolean;
  readonly blockRules: readonly BlockRule[];
  /** By their number (document-rules.ts); nothing for those that are off. */
  readonly documentRules: readonly (DocumentRule | undefined)[];
}

const known = new WeakMap<Settings, ActiveRules>();

/** The rules that settings leave on; worked out once for each settings object. */
export function activeRules(settings: Settings): ActiveRules {
  let active = known.get(settings);
  if (active === undefined) {
    const on = rules.filter(({ id }) => settings.rules.get(id)?.severity !== 'off');
    const all = new Set<Rule>(on);
    active = {
      has: (rule) => all.has(rule),
      blockRules: on.filter((rule) => rule.kind === 'sentence'),
      documentRules: documentRules.map((rule) => (all.has(rule) ? rule : undefined)),
    };
    known.set(settings, active);
  }
  return active;
}
