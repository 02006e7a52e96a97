import { parser, type MarkdownConfig, type MarkdownParser } from '@lezer/markdown';
import { containerMarkers } from './extensions/container.ts';
import { depthLimit } from './extensions/depth-limit.ts';
import { footnotes } from './extensions/footnote.ts';
import { mathBlock } from './extensions/math.ts';
import { mdxBlocks } from './extensions/mdx.ts';
import { paragraphs } from './extensions/paragraph.ts';
import { percentComments } from './extensions/comment.ts';
import { tables } from './extensions/table.ts';
import { templateBlocks } from './extensions/template.ts';

/**
 * Inline markup is read per block, when its prose is asked for (inline/read-inline.ts), and so is
 * what link definitions a paragraph starts with: that a block depends on nothing but its own
 * source is what lets everything be cached by it.
 */
const blocksOnly: MarkdownConfig = {
  remove: ['LinkReference'],
  parseInline: [{ name: 'NoInline', before: 'Escape', parse: (cx) => cx.end }],
};

/** Finds the block structure of Markdown. */
export const grammar: MarkdownParser = parser.configure([
  blocksOnly,
  depthLimit,
  mathBlock,
  containerMarkers,
  footnotes,
  templateBlocks,
  percentComments,
  mdxBlocks,
  tables,
  paragraphs,
]);
