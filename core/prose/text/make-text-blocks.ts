import type { BlockKind } from '../block.ts';
import { BlockContents } from '../block-contents.ts';
import { isDirectiveLine } from '../directives.ts';
import {
  behindLineBreak,
  isAsciiLetter,
  isDigit,
  lineEnd,
  skipBlanks,
  skipPrefix,
  trimEnd,
} from '../inline/characters.ts';
import { readPlain } from '../inline/read-inline.ts';
import { ProseBlock } from '../prose-block.ts';

/** A line longer than this, in characters, was not wrapped by hand: it is a paragraph. */
const WRAPPED_LINE_LIMIT = 160;
/** A line of a list item at least so long may go on at the margin, in characters. */
const FULL_LINE = 55;
const BYTE_ORDER_MARK = 0xfeff;
const marker = /(?:[-*+•‣◦▪·–]|[a-zA-Z]\)|\(?\d{1,3}[.)])[ \t]+(?=\S)/y;
const number = /\(?(\d+)/y;
const prose = /[\p{L}\p{N}]/u;

/** Finds the paragraphs, list items and e-mail quotations of a plain text. */
export function makeTextBlocks(text: string): ProseBlock[] {
  const blocks: ProseBlock[] = [];
  const contents = new BlockContents(readPlain);
  let open: OpenBlock | undefined;
  for (let at = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0; at < text.length;) {
    const end = lineEnd(text, at, text.length);
    const line = readLine(text, at, end, open);
    if (line && open?.continues(line)) {
      open.extend(line);
    } else {
      if (open) blocks.push(open.toBlock(text, contents));
      open = line && new OpenBlock(line);
    }
    at = behindLineBreak(text, end);
  }
  if (open) blocks.push(open.toBlock(text, contents));
  return blocks;
}

interface TextLine {
  readonly kind: BlockKind;
  readonly level: number;
  /** Where its text starts, quote marks or a list marker apart. */
  readonly start: number;
  readonly end: number;
  /** Where its quote marks, its list marker or else its text starts. */
  readonly margin: number;
  /** Blanks before the margin. */
  readonly indent: number;
  /** Blanks included. */
  readonly length: number;
  /** Whether it begins with a list marker. */
  readonly isItem: boolean;
}

/** A block whose last line may not have come yet. */
class OpenBlock {
  readonly #first: TextLine;
  #last: TextLine;

  constructor(line: TextLine) {
    this.#first = line;
    this.#last = line;
  }

  get kind(): BlockKind {
    return this.#first.kind;
  }

  continues(line: TextLine): boolean {
    if (line.isItem || this.#last.length > WRAPPED_LINE_LIMIT) return false;
    const { kind, level, indent } = this.#first;
    if (kind === 'quote' || line.kind === 'quote')
      return kind === line.kind && level === line.level;
    return kind === 'paragraph' || line.indent > indent || this.#last.length >= FULL_LINE;
  }

  extend(line: TextLine): void {
    this.#last = line;
  }

  toBlock(text: string, contents: BlockContents): ProseBlock {
    const { kind, level, start, margin } = this.#first;
    const { end } = this.#last;
    const content = contents.of(kind, text.slice(start, end));
    return new ProseBlock(content, start, level, { start: margin, end });
  }
}

/** Undefined for a line without prose. */
function readLine(
  text: string,
  from: number,
  lineBreak: number,
  open: OpenBlock | undefined,
): TextLine | undefined {
  const end = trimEnd(text, from, lineBreak);
  const margin = skipBlanks(text, from, end);
  if (!hasProse(text, margin, end) || isDirectiveLine(text, margin, end)) return undefined;
  const indent = margin - from;
  const length = end - from;
  if (text.charAt(margin) === '>') {
    const start = skipPrefix(text, margin, end);
    const level = text.slice(margin, start).replace(/[^>]/g, '').length;
    return { kind: 'quote', level, start, end, margin, indent, length, isItem: false };
  }
  const start = markerEnd(text, margin, end, open);
  const isItem = start > margin;
  const kind = isItem ? 'list-item' : 'paragraph';
  const level = isItem ? 1 + Math.floor(indent / 2) : 0;
  return { kind, level, start, end, margin, indent, length, isItem };
}

function hasProse(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isAsciiLetter(code) || isDigit(code)) return true;
    if (code > 127) return prose.test(text.slice(at, end));
  }
  return false;
}

/**
 * Behind the list marker at `start`, or `start`. In the middle of a paragraph only the number one
 * starts a list: any other may be the last word of a sentence.
 */
function markerEnd(text: string, start: number, end: number, open: OpenBlock | undefined): number {
  // Most lines begin with a word, and the pattern is costly.
  if (isAsciiLetter(text.charCodeAt(start)) && text.charAt(start + 1) !== ')') return start;
  marker.lastIndex = start;
  if (!marker.test(text) || marker.lastIndex > end) return start;
  const behind = marker.lastIndex;
  number.lastIndex = start;
  const value = number.exec(text)?.[1];
  return open?.kind === 'paragraph' && value !== undefined && value !== '1' ? start : behind;
}
