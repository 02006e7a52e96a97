import type { MarkdownConfig } from '@lezer/markdown';
import { isIndented, lineText, takeLine, takeLines } from './raw-block.ts';

const OPEN_BRACE = 123;
/** Tags whose content is code, a comment or math. */
const opening = /^\{%-?\s*(highlight|codeblock|code|comment|mermaid|math)\b/;
const hugoOpening = /^\{\{[<%]\s*(highlight|mermaid|math)\b/;
/** A line of nothing but one tag. */
const lone = /^(?:\{%(?:(?!%\}).)*%\}|\{\{(?:(?!\}\}).)*\}\})\s*$/;

/** Liquid, Jinja and Hugo tags that stand on lines of their own. */
export const templateBlocks: MarkdownConfig = {
  defineNodes: [{ name: 'TemplateBlock', block: true }],
  parseBlock: [
    {
      name: 'TemplateBlock',
      before: 'Blockquote',
      parse(cx, line) {
        if (line.next !== OPEN_BRACE || isIndented(line)) return false;
        const text = lineText(line);
        const closing = closingTag(text);
        if (closing !== undefined && !closing.test(text))
          return takeLines(cx, line, 'TemplateBlock', (next) => closing.test(next), false);
        if (closing === undefined && !lone.test(text)) return false;
        return takeLine(cx, line, 'TemplateBlock');
      },
      endLeaf: (_, line) => line.next === OPEN_BRACE && closingTag(lineText(line)) !== undefined,
    },
  ],
};

function closingTag(text: string): RegExp | undefined {
  const name = opening.exec(text)?.[1];
  if (name !== undefined) return new RegExp(`\\{%-?\\s*end${name}\\b`);
  const hugoName = hugoOpening.exec(text)?.[1];
  return hugoName === undefined ? undefined : new RegExp(`\\{\\{[<%]\\s*/\\s*${hugoName}\\b`);
}
