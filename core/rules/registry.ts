import type { Rule } from './rule.ts';
import { unknownDirective } from './directives/unknown-directive.ts';
import { unusedDirective } from './directives/unused-directive.ts';
import { wordyPhrase } from './verbosity/wordy-phrase.ts';

/** Every rule, in the order that reports, pages and settings show them. */
export const rules: readonly Rule[] = [wordyPhrase, unknownDirective, unusedDirective];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of that id, if there is one. */
export function findRule(id: string): Rule | undefined {
  return byId.get(id);
}
