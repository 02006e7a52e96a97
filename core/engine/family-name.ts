import type { Rule } from '../rules/rule.ts';

const names = new Map<Rule, string>();

/** The families of a rule in one word, as findings name them: “A6” or “B1,B2”. */
export function familyName(rule: Rule): string {
  let name = names.get(rule);
  if (name === undefined) {
    name = rule.family.join(',');
    names.set(rule, name);
  }
  return name;
}
