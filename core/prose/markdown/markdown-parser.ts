import { TreeFragment, type Tree } from '@lezer/common';
import { findDirectives } from '../directives.ts';
import type { ProseDocument } from '../block.ts';
import { changeWindow, type ChangeWindow } from '../change-window.ts';
import type { ProseParser, TextChange } from '../parser.ts';
import { readHead } from './front-matter.ts';
import { grammar } from './grammar.ts';
import { BlockMaker } from './make-blocks.ts';
import { codeTest } from './markdown-code.ts';
import { SourceInput } from './source-input.ts';
import { blocksOf, readStructures, type Structure } from './structures.ts';

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
  #tree: Tree | undefined;
  /** Whether an item that only a parse from scratch reads rightly may stand in the text. */
  #hasEmptyItem = false;
  #structures: readonly Structure[] = [];

  parse(text: string, changes?: readonly TextChange[]): ProseDocument {
    const head = readHead(text);
    const fragments = changes ? this.#unchangedFragments(text, head.end, changes) : [];
    if (fragments.length === 0) this.#hasEmptyItem = emptyItemRe.test(text);
    const tree = grammar.parse(new SourceInput(text, head.end), fragments);
    const maker = new BlockMaker(text, fragments.length > 0);
    this.#structures = readStructures(tree, head.end, maker, this.#structures);
    const blocks = blocksOf(this.#structures);
    this.#text = text;
    this.#head = head.end;
    this.#tree = tree;
    const isCode = codeTest(tree, head.end, blocks);
    return { text, blocks, directives: findDirectives(text, head.frontMatter, isCode) };
  }

  #unchangedFragments(
    text: string,
    head: number,
    changes: readonly TextChange[],
  ): readonly TreeFragment[] {
    const window = changeWindow(changes, this.#text.length, text.length);
    if (!this.#tree || !window) return [];
    const fragments = TreeFragment.addTree(this.#tree);
    const isInHead = window.oldEnd < this.#head && window.newEnd < head;
    const delta = head - this.#head;
    if (isInHead) return delta === window.newEnd - window.oldEnd ? fragments : [];
    if (delta !== 0 || window.start < head) return [];
    const { start, oldEnd, newEnd } = this.#widened(text, window);
    if (this.#hasEmptyItem || emptyItemRe.test(text.slice(start, newEnd))) return [];
    const change = {
      fromA: start - head,
      toA: oldEnd - head,
      fromB: start - head,
      toB: newEnd - head,
    };
    return TreeFragment.applyChanges(fragments, [change]);
  }

  /**
   * Whole lines, and the line before: whether that one starts a table depends on the changed one.
   * A footnote before it goes too, as the parser does not know that a changed line may continue it
   * behind blank ones.
   */
  #widened(text: string, window: ChangeWindow): ChangeWindow {
    const head = this.#head;
    let start = lineStart(text, lineStart(text, window.start, head) - 1, head);
    const before = this.#tree?.topNode.childBefore(start - head + 1);
    if (before?.name === 'FootnoteDefinition') start = Math.min(start, before.from + head);
    const feed = text.indexOf('\n', window.newEnd);
    const newEnd = feed < 0 ? text.length : feed + 1;
    return { start, oldEnd: window.oldEnd + newEnd - window.newEnd, newEnd };
  }
}

/** The start of the line that holds `offset`, not before `floor`. A lone `\r` ends no line here. */
function lineStart(text: string, offset: number, floor: number): number {
  if (offset <= floor) return floor;
  return Math.max(floor, text.lastIndexOf('\n', offset - 1) + 1);
}
