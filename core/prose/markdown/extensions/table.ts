import type {
  BlockContext,
  LeafBlock,
  LeafBlockParser,
  Line,
  MarkdownConfig,
} from '@lezer/markdown';
import { splitCells } from '../cells.ts';

/** GFM tables as one block each; their cells are found when blocks are made of it. */
export const tables: MarkdownConfig = {
  defineNodes: [{ name: 'Table', block: true }],
  parseBlock: [
    {
      name: 'Table',
      before: 'SetextHeading',
      leaf: (_, leaf) => (leaf.content.includes('|') ? new TableParser() : null),
      endLeaf(cx, line, leaf) {
        if (leaf.parsers.some((parser) => parser instanceof TableParser && parser.isTable))
          return false;
        const row = line.text.slice(line.pos);
        if (!row.includes('|')) return false;
        return isDelimiterRow(cx.peekLine().replace(/^[>\s]+/, ''), row);
      },
    },
  ],
};

class TableParser implements LeafBlockParser {
  isTable = false;
  #isSecondLine = true;

  nextLine(_: BlockContext, line: Line, leaf: LeafBlock): boolean {
    if (this.#isSecondLine) this.isTable = isDelimiterRow(line.text.slice(line.pos), leaf.content);
    this.#isSecondLine = false;
    return false;
  }

  finish(cx: BlockContext, leaf: LeafBlock): boolean {
    if (!this.isTable) return false;
    cx.addLeafElement(leaf, cx.elt('Table', leaf.start, leaf.start + leaf.content.length));
    return true;
  }
}

/** Whether `text` is a row such as `| --- | :-: |`, with as many cells as `header`. */
function isDelimiterRow(text: string, header: string): boolean {
  if (!/^[-:| \t]+$/.test(text) || !text.includes('|')) return false;
  const cells = splitCells(text, 0, text.length);
  if (!cells.every(({ start, end }) => /^:?-+:?$/.test(text.slice(start, end)))) return false;
  return cells.length === splitCells(header, 0, header.length).length;
}
