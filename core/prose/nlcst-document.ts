import type { Nodes, Paragraph, Root } from 'nlcst';
import { toString } from 'nlcst-to-string';
import { EXIT, visit } from 'unist-util-visit';
import { OPAQUE, type Block, type Mark, type Opaque, type ProseDocument } from './block.ts';

/** A stretch of prose that came from one leaf of the tree, character by character. */
interface Segment {
  readonly prose: number;
  readonly source: number;
  readonly text: string;
}

/**
 * The paragraphs of an nlcst tree as a document.
 *
 * @param source the file's text, which the nodes' positions point into. A tree without positions
 *   is read on its own: then offsets point into its text, and `positioned` is false.
 */
export function documentOfTree(
  tree: Root,
  source: string,
): { document: ProseDocument; positioned: boolean } {
  const positioned = isPositioned(tree);
  const text = positioned ? source : toString(tree);
  const blocks: Block[] = [];
  let reached = 0;
  visit(tree, 'ParagraphNode', (paragraph: Paragraph) => {
    const start = positioned ? reached : text.indexOf(toString(paragraph), reached);
    const block = toBlock(paragraph, text, positioned, start);
    if (block) {
      blocks.push(block);
      reached = block.end;
    }
  });
  return { document: { text, blocks, directives: [] }, positioned };
}

function isPositioned(tree: Root): boolean {
  let positioned = true;
  visit(tree, (node) => {
    if ('value' in node && node.position?.start.offset === undefined) {
      positioned = false;
      return EXIT;
    }
    return undefined;
  });
  return positioned;
}

function toBlock(
  paragraph: Paragraph,
  text: string,
  positioned: boolean,
  fallback: number,
): Block | undefined {
  const segments: Segment[] = [];
  const opaques: Opaque[] = [];
  let prose = '';
  let end = fallback;
  visit(paragraph, (node: Nodes) => {
    if (!('value' in node)) return;
    const isSource = node.type === 'SourceNode';
    const value = isSource ? OPAQUE : node.value;
    const source = positioned ? (node.position?.start.offset ?? end) : end;
    if (isSource) opaques.push({ kind: 'code', start: prose.length, end: prose.length + 1 });
    segments.push({ prose: prose.length, source, text: value });
    prose += value;
    end = positioned ? (node.position?.end.offset ?? source) : source + node.value.length;
  });
  const first = segments[0];
  if (!first || prose.trim() === '') return undefined;
  const start = first.source;
  const span = { start, end };
  return {
    ...span,
    kind: 'paragraph',
    level: 0,
    container: span,
    source: text.slice(start, end),
    prose: {
      text: prose,
      opaques,
      marks: seams(segments, start),
      links: [],
      sourceStart: (offset) => locate(segments, offset, false) - start,
      sourceEnd: (offset) => locate(segments, offset, true) - start,
    },
  };
}

/**
 * Markup that the tree does not show, as links: an edit across one is never made, because nobody
 * here can tell what it would tear apart.
 */
function seams(segments: readonly Segment[], base: number): Mark[] {
  const marks: Mark[] = [];
  for (const [index, segment] of segments.entries()) {
    const previous = segments[index - 1];
    if (!previous) continue;
    const start = previous.source + previous.text.length - base;
    const end = segment.source - base;
    if (end <= start) continue;
    marks.push({ kind: 'link', open: { start, end: start }, close: { start: end, end } });
  }
  return marks;
}

/** The source offset of a prose offset; at a seam, of the end before it when `isEnd`. */
function locate(segments: readonly Segment[], offset: number, isEnd: boolean): number {
  for (const { prose, source, text } of segments) {
    const end = prose + text.length;
    if (offset < end || (isEnd && offset === end)) return source + Math.max(0, offset - prose);
  }
  const last = segments.at(-1);
  return last ? last.source + last.text.length : 0;
}
