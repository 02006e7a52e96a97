import { rules } from '../rules/registry.ts';
import type { DocumentRule } from '../rules/rule.ts';

/** The rules about the document; facts are kept by the number of the rule in this list. */
export const documentRules: readonly DocumentRule[] = rules.filter(
  (rule) => rule.kind === 'document',
);
