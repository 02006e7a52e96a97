import type { Edit } from '../../core/finding.ts';
import type { Format } from '../../core/prose/block.ts';
import type { Directive } from '../../core/prose/directive.ts';

/** A comment that speaks to midlint: `directive('enable hedge-stack', 'markdown')`. */
export function directive(words: string, format: Format): string {
  return format === 'markdown' ? `<!-- midlint-${words} -->` : `%% midlint-${words}`;
}

/** Names one more rule in a directive that names some already. */
export function addTarget({ targets, start, word }: Directive, ruleId: string): Edit {
  const end = targets.at(-1)?.end ?? start + word.length;
  return { start: end, end, text: ` ${ruleId}` };
}
