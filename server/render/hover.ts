import type { Finding } from '../../core/finding.ts';
import type { Format } from '../../core/prose/block.ts';
import { findRule } from '../../core/rules/registry.ts';
import type { Rule } from '../../core/rules/rule.ts';
import { directive } from '../actions/directive.ts';
import { rulePage } from '../../core/rules/rule-page.ts';

/**
 * Markdown about one finding: the habit, why it matters, an example, how to switch it off. The
 * message is left out: editors show it with the diagnostic, right above.
 */
export function renderHover({ ruleId }: Finding, format: Format): string {
  const rule = findRule(ruleId);
  const name = `[${ruleId}](${rulePage(ruleId)})`;
  const paragraphs = [rule ? `**${escapeMarkdown(rule.what)}** (${name})` : name];
  if (rule) {
    paragraphs.push(escapeMarkdown(rule.why));
    paragraphs.push(renderExample(rule));
  }
  const comment = directive(`disable-next-line ${ruleId}`, format);
  paragraphs.push(`Switch it off with \`${comment}\`, or with a quick fix.`);
  return paragraphs.join('\n\n');
}

/** The first bad example that has a good end, as a diff. */
function renderExample({ examples }: Rule): string {
  const bad = examples.bad.find(({ fixed }) => typeof fixed === 'string') ?? examples.bad[0];
  if (bad === undefined) return '';
  const good = bad.fixed ?? examples.good[0];
  const lines = [
    ...markLines('- ', bad.text),
    ...(good === undefined ? [] : markLines('+ ', good)),
  ];
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
