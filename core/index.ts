/** The library: text in, findings and fixes out. Pure; runs wherever JavaScript does. */
export { checkConfig } from './config/check-config.ts';
export type { Config, ConfigPart, ConfigProblem, RuleSetting } from './config/config.ts';
export { defaultSettings, resolveSettings } from './config/resolve-settings.ts';
export type { RuleSettings, Settings } from './config/settings.ts';
export { categories, severities } from './finding.ts';
export type { Category, Edit, Finding, Fix, Severity, Span } from './finding.ts';
export { applyEdits } from './fix/apply-edits.ts';
export { fixText, safeEdits } from './fix/fix-text.ts';
export { createDocumentLinter, lintText } from './lint.ts';
export type { DocumentLinter, LintOptions, LintResult } from './lint.ts';
export type { Format } from './prose/block.ts';
export type { TextChange } from './prose/parser.ts';
export { findRule, rules } from './rules/registry.ts';
export type { Profile, Rule } from './rules/rule.ts';
export { scoreSummary } from './score/score.ts';
export type { Score, Unscored } from './score/score.ts';
export { addSummaries } from './score/summary.ts';
export type { Summary } from './score/summary.ts';
