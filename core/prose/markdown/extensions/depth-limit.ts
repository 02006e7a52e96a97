import type { MarkdownConfig } from '@lezer/markdown';
import { takeLine } from './raw-block.ts';

/** Lists and quotations inside each other; deeper ones are skipped, line by line. */
const DEPTH_LIMIT = 100;

/** Keeps time linear: the parser looks at a line again for each structure around it. */
export const depthLimit: MarkdownConfig = {
  defineNodes: [{ name: 'TooDeep', block: true }],
  parseBlock: [
    {
      name: 'DepthLimit',
      before: 'LinkReference',
      parse: (cx, line) => (cx.depth > DEPTH_LIMIT ? takeLine(cx, line, 'TooDeep') : false),
    },
  ],
};
