import type { MarkdownConfig } from '@lezer/markdown';
import { lineText, takeLine, takeLines } from './raw-block.ts';

const DOLLAR = 36;

/** `$$` on its own lines, up to a line that ends so or a blank one. */
export const mathBlock: MarkdownConfig = {
  defineNodes: [{ name: 'MathBlock', block: true }],
  parseBlock: [
    {
      name: 'MathBlock',
      before: 'Blockquote',
      parse(cx, line) {
        if (line.next !== DOLLAR) return false;
        const text = lineText(line);
        if (!opensMath(text)) return false;
        if (/\$\$\s*$/.test(text.slice(2))) return takeLine(cx, line, 'MathBlock');
        return takeLines(cx, line, 'MathBlock', (next) => next.trimEnd().endsWith('$$'), true);
      },
      endLeaf: (_, line) => line.next === DOLLAR && opensMath(lineText(line)),
    },
  ],
};

/** Math that closes before the end of its line is inline math. */
function opensMath(text: string): boolean {
  if (!text.startsWith('$$')) return false;
  const close = text.indexOf('$$', 2);
  return close < 0 || text.slice(close + 2).trim() === '';
}
