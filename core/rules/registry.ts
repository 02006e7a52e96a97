import type { Rule } from './rule.ts';

/** Every rule, in the order that reports, pages and settings show them. */
export const rules: readonly Rule[] = [];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of that id, if there is one. */
export function findRule(id: string): Rule | undefined {
  return byId.get(id);
}
