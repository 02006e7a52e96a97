import type { Span } from '../../finding.ts';
import type { BlockKind } from '../block.ts';
import { isDirectiveLine } from '../directives.ts';
import { behindLineBreak, lineEnd, skipBlanks, skipPrefix, trimEnd } from '../inline/characters.ts';
import { readPlain } from '../inline/read-inline.ts';
import { BlockContent, ProseBlock } from '../prose-block.ts';

/** A line longer than this, in characters, was not wrapped by hand: it is a paragraph. */
const WRAPPED_LINE_LIMIT = 160;
/** A line of a list item at least so long may go on at the margin, in characters. */
const FULL_LINE = 55;
const marker = /(?:[-*+•‣◦▪·–]|[a-zA-Z]\)|\(?\d{1,3}[.)])[ \t]+(?=\S)/y;
const number = /\(?(\d+)/y;
const prose = /[\p{L}\p{N}]/u;

/** Finds the paragraphs, list items and e-mail quotations of a plain text. */
export function makeTextBlocks(text: string): ProseBlock[] {
  const blocks: ProseBlock[] = [];
  let open: OpenBlock | undefined;
  const close = (): void => {
    if (open) blocks.push(toBlock(text, open));
    open = undefined;
  };
  for (let at = text.charCodeAt(0) === 0xfeff ? 1 : 0; at < text.length;) {
    const end = lineEnd(text, at, text.length);
    const line = readLine(text, at, end, open);
    if (line === undefined) close();
    else if (open && continues(open, line)) open = extended(open, line);
    else {
      close();
      open = { ...line, isWrapped: line.length <= WRAPPED_LINE_LIMIT };
    }
    at = behindLineBreak(text, end);
  }
  close();
  return blocks;
}

interface LineOfText extends Span {
  readonly kind: BlockKind;
  readonly level: number;
  /** Blanks before the text, or before the marker of a list item. */
  readonly indent: number;
  /** Of the line as it stands. */
  readonly length: number;
  /** Whether it begins with a list marker. */
  readonly isItem: boolean;
  readonly markerStart: number;
}

interface OpenBlock extends LineOfText {
  readonly isWrapped: boolean;
}

/** Undefined for a line without prose. */
function readLine(
  text: string,
  from: number,
  lineBreak: number,
  open: OpenBlock | undefined,
): LineOfText | undefined {
  const end = trimEnd(text, from, lineBreak);
  const start = skipBlanks(text, from, end);
  if (start === end || !prose.test(text.slice(start, end))) return undefined;
  if (isDirectiveLine(text, start, end)) return undefined;
  const rest = { end, length: end - from, indent: start - from, markerStart: start };
  if (text.charAt(start) === '>') {
    const behind = skipPrefix(text, start, end);
    const level = text.slice(start, behind).replace(/[^>]/g, '').length;
    return { ...rest, kind: 'quote', level, start: behind, isItem: false };
  }
  const behind = markerEnd(text, start, end, open);
  if (behind === start) return { ...rest, kind: 'paragraph', level: 0, start, isItem: false };
  const level = 1 + Math.floor(rest.indent / 2);
  return { ...rest, kind: 'list-item', level, start: behind, isItem: true };
}

/**
 * Behind the list marker at `start`, or `start`. In the middle of a paragraph only the number one
 * starts a list: any other may be the last word of a sentence.
 */
function markerEnd(text: string, start: number, end: number, open: OpenBlock | undefined): number {
  marker.lastIndex = start;
  if (!marker.test(text) || marker.lastIndex > end) return start;
  const behind = marker.lastIndex;
  number.lastIndex = start;
  const value = number.exec(text)?.[1];
  return open?.kind === 'paragraph' && value !== undefined && value !== '1' ? start : behind;
}

function continues(open: OpenBlock, line: LineOfText): boolean {
  if (line.isItem || !open.isWrapped) return false;
  if (open.kind === 'quote' || line.kind === 'quote')
    return open.kind === line.kind && open.level === line.level;
  return open.kind === 'paragraph' || line.indent > open.indent || open.length >= FULL_LINE;
}

function extended(open: OpenBlock, line: LineOfText): OpenBlock {
  const isWrapped = line.length <= WRAPPED_LINE_LIMIT;
  return { ...open, end: line.end, length: line.length, isWrapped };
}

function toBlock(text: string, open: OpenBlock): ProseBlock {
  const content = new BlockContent(open.kind, text.slice(open.start, open.end), readPlain);
  const container = { start: open.markerStart, end: open.end };
  return new ProseBlock(content, open.start, open.level, container);
}
