import type { Finding, Fix } from '../../core/finding.ts';
import { previewFix } from '../../core/fix/preview.ts';
import type { Block, Format } from '../../core/prose/block.ts';
import { ruleEvidence } from '../../core/rules/evidence.ts';
import { findRule } from '../../core/rules/registry.ts';
import type { RuleEvidence } from '../../core/rules/rule-evidence.ts';
import type { Rule } from '../../core/rules/rule.ts';
import { directive } from '../actions/directive.ts';
import { rulePage } from '../../core/rules/rule-address.ts';

/**
 * Markdown about one finding: the habit, why it matters, how often it was seen, what the fix does,
 * how to switch it off. The message is left out: editors show it with the diagnostic, right above.
 */
export function renderHover(
  { ruleId, fixes }: Finding,
  blocks: readonly Block[],
  format: Format,
): string {
  const rule = findRule(ruleId);
  const name = `[${ruleId}](${rulePage(ruleId)})`;
  const paragraphs = [rule ? `**${escapeMarkdown(rule.what)}** (${name})` : name];
  if (rule) {
    paragraphs.push(escapeMarkdown(rule.why));
    paragraphs.push(renderEvidence(ruleEvidence[ruleId]));
    paragraphs.push(renderFix(fixes[0], blocks) ?? renderExample(rule));
  }
  const comment = directive(`disable-next-line ${ruleId}`, format);
  paragraphs.push(`Switch it off with \`${comment}\`, or with a quick fix.`);
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}

/** From so many findings on a rate is worth telling. */
const fewestFindings = 20;

/** One line on how often people and models write it; empty where too few were seen. */
function renderEvidence(evidence: RuleEvidence | undefined): string {
  if (!evidence || evidence.human.findings + evidence.ai.findings < fewestFindings) return '';
  const { human, ai, lift } = evidence;
  const seen = `Seen ${String(human.rate)} times in 1,000 words by people and ${String(ai.rate)} by models`;
  if (lift < 1) return `${seen}: a matter of style, not of models.`;
  return `${seen}: ${lift >= 10 ? String(Math.round(lift)) : lift.toFixed(1)} times as often.`;
}

/** The sentence before and after the first fix, as a diff; nothing where no sentence is left. */
function renderFix(fix: Fix | undefined, blocks: readonly Block[]): string | undefined {
  const preview = fix && previewFix(blocks, fix.edits);
  return preview && renderDiff(preview.before, preview.after);
}

/** The first bad example that has a good end, as a diff. */
function renderExample({ examples }: Rule): string {
  const bad = examples.bad.find(({ fixed }) => typeof fixed === 'string') ?? examples.bad[0];
  return bad === undefined ? '' : renderDiff(bad.text, bad.fixed ?? examples.good[0] ?? '');
}

function renderDiff(before: string, after: string): string {
  const lines = [...markLines('- ', before), ...(after === '' ? [] : markLines('+ ', after))];
  const fence = '`'.repeat(3 + longestBackticks(lines.join('\n')));
  return `${fence}diff\n${lines.join('\n')}\n${fence}`;
}

function markLines(mark: string, text: string): string[] {
  return text.split('\n').map((line) => mark + line);
}

function longestBackticks(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}
