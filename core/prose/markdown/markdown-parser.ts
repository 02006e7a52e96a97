import { findDirectives, mayHoldDirective } from '../directives.ts';
import type { ProseDocument } from '../block.ts';
import { changeWindow, type ChangeWindow } from '../change-window.ts';
import type { ProseParser, TextChange } from '../parser.ts';
import { readHead } from './front-matter.ts';
import { grammar } from './grammar.ts';
import { BlockMaker } from './make-blocks.ts';
import { codeTest } from './markdown-code.ts';
import { reparse } from './reparse.ts';
import { SourceInput } from './source-input.ts';
import { blocksOf, movedTo, readStructures, structureAt, type Structure } from './structures.ts';

/**
 * A list item that begins with an empty line. The parser ends it at the next blank line when it
 * reads it anew, and continues it when it takes its first paragraph over from an earlier tree.
 */
const emptyItemRe =
  /(?:^|[\r\n])[ \t>]*(?:[-+*]|\d{1,9}[.)])(?:[ \t]+(?:[-+*]|\d{1,9}[.)]))*[ \t]*(?=[\r\n]|$)/;

/** Parses one Markdown document again and again; what did not change keeps its blocks. */
export class MarkdownProseParser implements ProseParser {
  #text = '';
  #head = 0;
  /** Whether an item that only a parse from scratch reads rightly may stand in the text. */
  #hasEmptyItem = false;
  /** To look through a megabyte at each keystroke would take a twentieth of its time. */
  #mayHoldDirective = false;
  #structures: readonly Structure[] | undefined;

  parse(text: string, changes?: readonly TextChange[]): ProseDocument {
    const head = readHead(text);
    const window = changes && changeWindow(changes, this.#text.length, text.length);
    const known = window && this.#follow(text, head.end, window);
    const structures = known ?? this.#readAll(text, head.end);
    if (!window) this.#mayHoldDirective = mayHoldDirective(text);
    else this.#mayHoldDirective ||= mayHoldDirective(text, window.start, window.newEnd);
    const blocks = blocksOf(structures);
    this.#structures = structures;
    this.#text = text;
    this.#head = head.end;
    const isCode = codeTest(structures, blocks);
    const mayHold = this.#mayHoldDirective;
    return { text, blocks, directives: findDirectives(text, head.frontMatter, isCode, mayHold) };
  }

  #readAll(text: string, head: number): readonly Structure[] {
    this.#hasEmptyItem = emptyItemRe.test(text);
    const tree = grammar.parse(new SourceInput(text, head));
    return readStructures(tree, head, new BlockMaker(text, false), []);
  }

  /** The structures after a change; `undefined` when all is to be read anew. */
  #follow(text: string, head: number, window: ChangeWindow): readonly Structure[] | undefined {
    const before = this.#structures;
    if (!before) return undefined;
    const delta = window.newEnd - window.oldEnd;
    const isInHead = window.oldEnd < this.#head && window.newEnd < head;
    if (isInHead) return head - this.#head === delta ? movedBy(delta, before) : undefined;
    if (head !== this.#head || window.start < head) return undefined;
    const change = this.#widened(text, window, before);
    this.#hasEmptyItem ||= emptyItemRe.test(text.slice(change.start, change.newEnd));
    const read = reparse(text, head, change, before, !this.#hasEmptyItem);
    const behind = before.length - read.tail;
    const maker = new BlockMaker(text, true);
    return before
      .slice(0, read.head)
      .concat(
        readStructures(read.tree, read.start, maker, before.slice(read.head, behind)),
        movedBy(delta, before.slice(behind)),
      );
  }

  /**
   * Whole lines, and the line before: whether that one starts a table depends on the changed one.
   * A footnote before it goes too, as the parser does not know that a changed line may continue it
   * behind blank ones.
   */
  #widened(text: string, window: ChangeWindow, before: readonly Structure[]): ChangeWindow {
    const head = this.#head;
    let start = lineStart(text, lineStart(text, window.start, head) - 1, head);
    const around = before[structureAt(before, start)];
    if (around?.tree.type.name === 'FootnoteDefinition') start = Math.min(start, around.start);
    const feed = text.indexOf('\n', window.newEnd);
    const newEnd = feed < 0 ? text.length : feed + 1;
    return { start, oldEnd: window.oldEnd + newEnd - window.newEnd, newEnd };
  }
}

function movedBy(delta: number, structures: readonly Structure[]): readonly Structure[] {
  if (delta === 0) return structures;
  return structures.map((structure) => movedTo(structure.start + delta, structure));
}

/** The start of the line that holds `offset`, not before `floor`. A lone `\r` ends no line here. */
function lineStart(text: string, offset: number, floor: number): number {
  if (offset <= floor) return floor;
  return Math.max(floor, text.lastIndexOf('\n', offset - 1) + 1);
}
