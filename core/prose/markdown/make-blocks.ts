import { Tree } from '@lezer/common';
import type { Span } from '../../finding.ts';
import type { BlockKind } from '../block.ts';
import { BlockContents } from '../block-contents.ts';
import {
  behindLineBreak,
  isBlank,
  isLineBreak,
  lineEnd,
  skipBlanks,
  skipPrefix,
  skipSpace,
  trimEnd,
} from '../inline/characters.ts';
import { readInline } from '../inline/read-inline.ts';
import { detached, ProseBlock } from '../prose-block.ts';
import { splitCells } from './cells.ts';
import { skipDefinitions } from './definitions.ts';

/** The structures around a block. */
interface Around {
  readonly inQuote: boolean;
  readonly inFootnote: boolean;
  readonly inItem: boolean;
  readonly depth: number;
}

const topLevel: Around = { inQuote: false, inFootnote: false, inItem: false, depth: 0 };
const HASH = 35;
const callout = /\[![\w -]{1,50}\][+-]?/y;

/** Makes the blocks of one top-level structure. */
export class BlockMaker {
  readonly #text: string;
  readonly #contents: BlockContents;
  #container: Span = { start: 0, end: 0 };
  #blocks: ProseBlock[] = [];

  /** @param detach whether the sources of blocks are to be copies. */
  constructor(text: string, detach: boolean) {
    this.#text = text;
    this.#contents = new BlockContents(readInline, detach ? detached : undefined);
  }

  make(tree: Tree, start: number): ProseBlock[] {
    this.#blocks = [];
    this.#container = { start, end: trimEnd(this.#text, start, start + tree.length) };
    this.#visit(tree, start, topLevel);
    return this.#blocks;
  }

  #visit(tree: Tree, start: number, around: Around): void {
    const { name } = tree.type;
    const end = start + tree.length;
    switch (name) {
      case 'Paragraph':
        this.#addParagraph(start, end, around);
        break;
      case 'SetextHeading1':
      case 'SetextHeading2':
        this.#addSetextHeading(start, end, name === 'SetextHeading1' ? 1 : 2);
        break;
      case 'Table':
        this.#addTable(start, end, around);
        break;
      case 'Blockquote':
        this.#addQuotation(tree, start, around);
        break;
      case 'BulletList':
      case 'OrderedList':
        this.#visitChildren(tree, start, deeper(around, around.inQuote));
        break;
      case 'ListItem':
        this.#visitChildren(tree, start, within(around, around.inFootnote, true));
        break;
      case 'FootnoteDefinition':
        this.#visitChildren(tree, start, within(around, true, around.inItem));
        break;
      default:
        if (name.startsWith('ATXHeading')) this.#addHeading(start, end, Number(name.charAt(10)));
        else if (tree.type.isAnonymous) this.#visitChildren(tree, start, around);
    }
  }

  #visitChildren(tree: Tree, start: number, around: Around): void {
    tree.children.forEach((child, index) => {
      if (child instanceof Tree) this.#visit(child, start + tree.positions[index]!, around);
    });
  }

  /** `> [!NOTE]` sets the author's own words apart: it quotes nobody. */
  #addQuotation(tree: Tree, start: number, around: Around): void {
    const isCallout = this.#calloutEnd(skipPrefix(this.#text, start, start + tree.length)) > 0;
    const inQuote = around.inQuote || !isCallout;
    this.#visitChildren(tree, start, deeper(around, inQuote));
  }

  #calloutEnd(start: number): number {
    callout.lastIndex = start;
    return callout.test(this.#text) ? callout.lastIndex : -1;
  }

  #addParagraph(start: number, end: number, around: Around): void {
    let from = start;
    if (this.#text.charAt(start) === '[') {
      if (around.inItem && /^\[[ xX]\]\s/.test(this.#text.slice(start, start + 4)))
        from = skipSpace(this.#text, start + 3, end);
      const behind = around.depth > 0 ? this.#calloutEnd(start) : -1;
      if (behind > 0) from = this.#skipLineStart(behind, end);
      from = skipDefinitions(this.#text, from, end);
    }
    this.#add(kindOf(around), around.depth, from, end);
  }

  #skipLineStart(start: number, end: number): number {
    const at = skipBlanks(this.#text, start, end);
    if (at >= end || !isLineBreak(this.#text.charCodeAt(at))) return at;
    return skipPrefix(this.#text, behindLineBreak(this.#text, at), end);
  }

  #addHeading(start: number, end: number, level: number): void {
    const from = skipBlanks(this.#text, start + level, end);
    const to = trimEnd(this.#text, from, end);
    let closing = to;
    while (closing > from && this.#text.charCodeAt(closing - 1) === HASH) closing--;
    const isClosed = closing === from || isBlank(this.#text.charCodeAt(closing - 1));
    this.#add('heading', level, from, isClosed ? closing : to);
  }

  #addSetextHeading(start: number, end: number, level: number): void {
    let underline = trimEnd(this.#text, start, end);
    while (underline > start && !isLineBreak(this.#text.charCodeAt(underline - 1))) underline--;
    const from = skipDefinitions(this.#text, start, underline);
    this.#add('heading', level, from, underline);
  }

  #addTable(start: number, end: number, around: Around): void {
    const kind = around.inQuote ? 'quote' : 'table-cell';
    let line = 0;
    for (let at = start; at < end; line++) {
      const to = lineEnd(this.#text, at, end);
      // The second row holds nothing but dashes.
      const cells = line === 1 ? [] : splitCells(this.#text, at, to);
      for (const cell of cells) this.#add(kind, around.depth, cell.start, cell.end);
      at = to < end ? skipPrefix(this.#text, behindLineBreak(this.#text, to), end) : end;
    }
  }

  #add(kind: BlockKind, level: number, from: number, to: number): void {
    const start = skipSpace(this.#text, from, to);
    const end = trimEnd(this.#text, start, to);
    if (end <= start || isWhite(this.#text, start, end)) return;
    const content = this.#contents.of(kind, this.#text.slice(start, end));
    this.#blocks.push(new ProseBlock(content, start, level, this.#container));
  }
}

function deeper({ inFootnote, depth }: Around, inQuote: boolean): Around {
  return { inQuote, inFootnote, inItem: false, depth: depth + 1 };
}

function within({ inQuote, depth }: Around, inFootnote: boolean, inItem: boolean): Around {
  return { inQuote, inFootnote, inItem, depth };
}

function kindOf(around: Around): BlockKind {
  if (around.inQuote) return 'quote';
  if (around.inFootnote) return 'footnote';
  return around.inItem ? 'list-item' : 'paragraph';
}

/** White space of all kinds; most text is known not to be so by its first character. */
function isWhite(text: string, start: number, end: number): boolean {
  return /\s/.test(text.charAt(start)) && text.slice(start, end).trim() === '';
}
