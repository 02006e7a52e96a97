import type { Category, Finding } from '../finding.ts';
import { categories } from '../finding.ts';
import { findRule } from '../rules/registry.ts';
import type { FindingGroup, RuleGroup } from './report.ts';

/** Findings by category and rule, those with the most findings first. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const byCategory = new Map<Category, Map<string, number[]>>();
  findings.forEach(({ category, ruleId }, index) => {
    const byRule = byCategory.get(category) ?? new Map<string, number[]>();
    byCategory.set(category, byRule);
    const own = byRule.get(ruleId);
    if (own) own.push(index);
    else byRule.set(ruleId, [index]);
  });
  return categories
    .flatMap((category) => {
      const byRule = byCategory.get(category);
      if (byRule === undefined) return [];
      const rules = [...byRule].map(([ruleId, own]) => toRuleGroup(ruleId, own, findings));
      // What is equal stays in the order of the categories, and of the text.
      rules.sort((a, b) => b.count - a.count);
      const count = rules.reduce((sum, rule) => sum + rule.count, 0);
      return [{ category, count, rules }];
    })
    .sort((a, b) => b.count - a.count);
}

function toRuleGroup(
  ruleId: string,
  indices: readonly number[],
  findings: readonly Finding[],
): RuleGroup {
  return {
    ruleId,
    what: findRule(ruleId)?.what ?? '',
    count: indices.length,
    fixable: indices.filter((index) => findings[index]!.fixes.some(({ safe }) => safe)).length,
    findings: indices,
  };
}
