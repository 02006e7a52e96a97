import { Tree } from '@lezer/common';
import { parser, type LeafBlockParser, type MarkdownConfig } from '@lezer/markdown';

const paragraph = parser.nodeSet.types.find(({ name }) => name === 'Paragraph')!;

/**
 * Makes a paragraph a node without children. The parser’s own way looks for inline markup and builds
 * a tree of it, a third of its time, to find that there is none: see grammar.ts.
 */
const plain: LeafBlockParser = {
  nextLine: () => false,
  finish: (cx, { start, content }) => {
    cx.addElement(cx.elt(new Tree(paragraph, [], [], content.length), start));
    return true;
  },
};

/** Asked last, when nothing else has taken the lines. */
export const paragraphs: MarkdownConfig = {
  parseBlock: [{ name: 'PlainParagraph', after: 'SetextHeading', leaf: () => plain }],
};
