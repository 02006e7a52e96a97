import type { MarkdownConfig } from '@lezer/markdown';
import { isIndented, lineText, takeLine } from './raw-block.ts';

const COLON = 58;
const marker = /^(?::{3,}|::[a-z][\w-]*(?=[[{\s]|$))/i;

/** The lines that open and close `:::` containers, and `::leaf` directives: never prose. */
export const containerMarkers: MarkdownConfig = {
  defineNodes: [{ name: 'ContainerMarker', block: true }],
  parseBlock: [
    {
      name: 'ContainerMarker',
      before: 'Blockquote',
      parse: (cx, line) =>
        line.next === COLON && !isIndented(line) && marker.test(lineText(line))
          ? takeLine(cx, line, 'ContainerMarker')
          : false,
      endLeaf: (_, line) => line.next === COLON && marker.test(lineText(line)),
    },
  ],
};
