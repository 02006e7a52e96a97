import type { BlockContext, Line, MarkdownConfig } from '@lezer/markdown';
import { isIndented, lineText } from './raw-block.ts';

const OPEN_BRACKET = 91;
/** Columns that a further paragraph of a footnote is indented by. */
const INDENT = 4;
const definition = /^\[\^[^\][\s]{1,999}\]:/;

/** `[^label]: text` at the top level, and indented paragraphs behind it. */
export const footnotes: MarkdownConfig = {
  defineNodes: [
    {
      name: 'FootnoteDefinition',
      block: true,
      composite(_, line) {
        if (line.next < 0) return true;
        if (line.indent < line.baseIndent + INDENT) return false;
        line.moveBaseColumn(line.baseIndent + INDENT);
        return true;
      },
    },
  ],
  parseBlock: [
    {
      name: 'FootnoteDefinition',
      before: 'Blockquote',
      parse(cx, line) {
        const length = markerLength(cx, line);
        if (length === 0) return false;
        cx.startComposite('FootnoteDefinition', line.pos);
        line.moveBase(line.pos + length);
        return null;
      },
      endLeaf: (cx, line) => markerLength(cx, line) > 0,
    },
  ],
};

function markerLength(cx: BlockContext, line: Line): number {
  if (line.next !== OPEN_BRACKET || cx.depth > 1 || isIndented(line)) return 0;
  return definition.exec(lineText(line))?.[0].length ?? 0;
}
