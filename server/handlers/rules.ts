import { rules as registry } from '../../core/rules/registry.ts';
import type { RuleItem } from '../protocol/rules.ts';

/** `midlint/rules`: every rule, for a picker. */
export function rules(): readonly RuleItem[] {
  return registry.map(({ id, category, what, severity }) => ({ id, category, what, severity }));
}
