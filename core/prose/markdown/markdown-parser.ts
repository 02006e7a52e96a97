import { Tree, TreeFragment } from '@lezer/common';
import { findDirectives } from '../directives.ts';
import type { ProseDocument } from '../block.ts';
import { changeWindow, type ChangeWindow } from '../change-window.ts';
import type { ProseParser, TextChange } from '../parser.ts';
import type { ProseBlock } from '../prose-block.ts';
import { readHead } from './front-matter.ts';
import { grammar } from './grammar.ts';
import { BlockMaker } from './make-blocks.ts';
import { codeTest } from './markdown-code.ts';
import { SourceInput } from './source-input.ts';

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
  /** The blocks of each top-level structure, where it last stood. */
  readonly #known = new WeakMap<Tree, Placed>();

  parse(text: string, changes?: readonly TextChange[]): ProseDocument {
    const head = readHead(text);
    const fragments = changes ? this.#unchangedFragments(text, head.end, changes) : [];
    if (fragments.length === 0) this.#hasEmptyItem = emptyItemRe.test(text);
    const tree = grammar.parse(new SourceInput(text, head.end), fragments);
    const blocks: ProseBlock[] = [];
    this.#collect(tree, head.end, new BlockMaker(text, fragments.length > 0), blocks);
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

  #collect(tree: Tree, start: number, maker: BlockMaker, blocks: ProseBlock[]): void {
    tree.children.forEach((child, index) => {
      if (!(child instanceof Tree)) return;
      const at = start + tree.positions[index]!;
      if (child.type.isAnonymous) this.#collect(child, at, maker, blocks);
      else for (const block of this.#blocksOf(child, at, maker)) blocks.push(block);
    });
  }

  #blocksOf(tree: Tree, start: number, maker: BlockMaker): readonly ProseBlock[] {
    const known = this.#known.get(tree);
    if (known?.start === start) return known.blocks;
    const blocks = known ? shifted(known, start) : maker.make(tree, start);
    this.#known.set(tree, { start, blocks });
    return blocks;
  }
}

interface Placed {
  readonly start: number;
  readonly blocks: readonly ProseBlock[];
}

function shifted(known: Placed, start: number): readonly ProseBlock[] {
  const first = known.blocks[0];
  if (!first) return known.blocks;
  const delta = start - known.start;
  const container = { start: first.container.start + delta, end: first.container.end + delta };
  return known.blocks.map((block) => block.shifted(delta, container));
}

/** The start of the line that holds `offset`, not before `floor`. A lone `\r` ends no line here. */
function lineStart(text: string, offset: number, floor: number): number {
  if (offset <= floor) return floor;
  return Math.max(floor, text.lastIndexOf('\n', offset - 1) + 1);
}
