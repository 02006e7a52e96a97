import type { Finding, Span } from '../finding.ts';
import { categories } from '../finding.ts';
import type { ProseDocument } from '../prose/block.ts';
import type { Settings } from '../config/settings.ts';
import { nearestName } from '../config/nearest.ts';
import { unknownDirective } from '../rules/directives/unknown-directive.ts';
import { unusedDirective } from '../rules/directives/unused-directive.ts';
import { findRule, rules } from '../rules/registry.ts';
import type { Rule } from '../rules/rule.ts';
import type { Suppressions } from './suppressions.ts';

const directiveWords = [
  'midlint-disable-next-line',
  'midlint-disable',
  'midlint-enable',
  'midlint-disable-file',
];

/** Findings about the directives themselves: words and ids that mean nothing, and idle ones. */
export function directiveFindings(
  document: ProseDocument,
  suppressions: Suppressions,
  settings: Settings,
): Finding[] {
  const found: Finding[] = [];
  const report = (rule: Rule, span: Span, message: string): void => {
    const severity = settings.rules.get(rule.id)?.severity ?? rule.severity;
    if (severity === 'off') return;
    found.push({
      ruleId: rule.id,
      category: rule.category,
      family: rule.family.join(','),
      severity,
      message,
      actual: document.text.slice(span.start, span.end),
      start: span.start,
      end: span.end,
      fixes: [],
    });
  };
  const ids = [...rules.map(({ id }) => id), ...categories];
  const isKnown = (id: string): boolean =>
    findRule(id) !== undefined || categories.some((category) => category === id);
  for (const directive of document.directives) {
    if (directive.kind === 'unknown') {
      const message = `“${directive.word}” is no directive. Did you mean “${nearestName(directive.word, directiveWords)}”?`;
      report(unknownDirective, directive, message);
    }
    for (const target of directive.targets) {
      if (isKnown(target.id)) continue;
      const message = `No rule or category is called “${target.id}”. Did you mean “${nearestName(target.id, ids)}”?`;
      report(unknownDirective, target, message);
    }
  }
  for (const { place, directive, target } of suppressions.unused()) {
    if (target !== undefined && !isKnown(target)) continue;
    const message =
      directive.kind === 'enable'
        ? 'Nothing is disabled here. Remove this directive.'
        : `There is nothing here for ${target === undefined ? 'this directive' : `“${target}”`} to silence. Remove it.`;
    report(unusedDirective, place, message);
  }
  return found;
}
