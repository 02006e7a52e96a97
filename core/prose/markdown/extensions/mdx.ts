import type { MarkdownConfig } from '@lezer/markdown';
import { isIndented, lineText, takeLines } from './raw-block.ts';

const LESS_THAN = 60;
const module =
  /^(?:import\s+(?:["'{*]|[\w$]+(?:\s*,|\s+from\s+["']))|export\s+(?:\{|\*\s|(?:const|let|var)\s+[\w$]+\s*[=:]|(?:default\s+)?(?:async\s+)?(?:function|class)\b|default\s+[\w$]*[({<]))/;
/** A component on lines of its own: the line is all tags, or the tag goes on on the next. */
const component = /^<\/?[A-Z][\w.]*(?:[^>]*$|.*>\s*$)/;

/** MDX: `import` and `export`, and components, up to the next blank line. */
export const mdxBlocks: MarkdownConfig = {
  defineNodes: [{ name: 'MdxBlock', block: true }],
  parseBlock: [
    {
      name: 'MdxBlock',
      before: 'Blockquote',
      parse(cx, line) {
        if (isIndented(line)) return false;
        const text = lineText(line);
        const isComponent = line.next === LESS_THAN && component.test(text);
        if (!isComponent && (cx.depth > 1 || !module.test(text))) return false;
        return takeLines(cx, line, 'MdxBlock', () => false, true);
      },
    },
  ],
};
