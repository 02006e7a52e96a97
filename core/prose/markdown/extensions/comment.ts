import type { MarkdownConfig } from '@lezer/markdown';
import { isIndented, lineText, takeLine, takeLines } from './raw-block.ts';

const PERCENT = 37;
const directive = /^%%\s*midlint-/;

/** Obsidian's `%%` comments on lines of their own, and `%%` directive lines. */
export const percentComments: MarkdownConfig = {
  defineNodes: [{ name: 'PercentComment', block: true }],
  parseBlock: [
    {
      name: 'PercentComment',
      before: 'Blockquote',
      parse(cx, line) {
        if (line.next !== PERCENT || isIndented(line)) return false;
        const text = lineText(line);
        if (directive.test(text)) return takeLine(cx, line, 'PercentComment');
        if (text.trim() !== '%%') return false;
        return takeLines(
          cx,
          line,
          'PercentComment',
          (next) => next.trimEnd().endsWith('%%'),
          false,
        );
      },
      endLeaf: (_, line) => line.next === PERCENT && /^%%\s*(?:midlint-|$)/.test(lineText(line)),
    },
  ],
};
