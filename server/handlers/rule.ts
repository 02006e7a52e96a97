import { renderRulePage } from '../../core/rules/rule-page.ts';
import { rulePage } from '../../core/rules/rule-address.ts';
import { findRule } from '../../core/rules/registry.ts';
import type { RuleParams, RuleResult } from '../protocol/rule.ts';

/** `midlint/rule`: the page of one rule. */
export function rule({ rule: id }: RuleParams): RuleResult | null {
  const found = findRule(id);
  return found ? { id, markdown: renderRulePage(found), url: rulePage(id) } : null;
}
