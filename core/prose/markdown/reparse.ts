import { Tree, TreeFragment, type PartialParse } from '@lezer/common';
import { BlockContext } from '@lezer/markdown';
import type { ChangeWindow } from '../change-window.ts';
import { isLineBreak, skipSpace } from '../inline/characters.ts';
import { grammar } from './grammar.ts';
import { SourceInput } from './source-input.ts';
import { structureAt, type Structure } from './structures.ts';

const documentType = grammar.nodeSet.types.find(({ isTop }) => isTop)!;

/** The top-level structures around a change, read anew, and how many others stay as they were. */
export interface Reparsed {
  readonly tree: Tree;
  /** Of the tree, in document offsets. */
  readonly start: number;
  /** How many structures before the tree stay where they were. */
  readonly head: number;
  /** How many behind it stay, and move with the text. */
  readonly tail: number;
}

/**
 * Parses from the structure before a change on, until a structure begins where one began before:
 * from there on the text is the same, and so is all that the parser knows of it.
 *
 * The parser could take over by itself what has not changed; but it goes through all of it, and
 * puts all of it into a new tree, which is an eighth of an edit in a document of a megabyte.
 *
 * @param text as it is now.
 * @param floor where the document's Markdown begins, behind its front matter.
 * @param change whole lines, and as many before as what stands there may depend on.
 * @param before the structures of the text as it was.
 * @param takesOver whether what is nested in a changed structure may be taken over.
 */
export function reparse(
  text: string,
  floor: number,
  change: ChangeWindow,
  before: readonly Structure[],
  takesOver: boolean,
): Reparsed {
  // A changed line can also make a part of the structure before it of one that it stands in.
  const head = Math.max(0, structureAt(before, change.start) - 1);
  const start = head === 0 ? floor : lineStart(text, before[head]!.start);
  const touched = before.slice(head, structureAt(before, change.oldEnd - 1) + 1);
  const fragments = takesOver ? unchangedFragments(touched, start, change) : [];
  const parse = grammar.startParse(new SourceInput(text, start), fragments);
  let tail = 0;
  for (;;) {
    const tree = parse.advance();
    if (tree) return { tree, start, head, tail };
    const at = start + parse.parsedPos;
    if (at < change.newEnd || !isBetweenStructures(parse)) continue;
    tail = unchangedFrom(text, at, change, before);
    if (tail > 0) parse.stopAt(parse.parsedPos - 1);
  }
}

/** What a parser of these structures alone could take over. */
function unchangedFragments(
  touched: readonly Structure[],
  start: number,
  { start: from, oldEnd, newEnd }: ChangeWindow,
): readonly TreeFragment[] {
  const last = touched.at(-1);
  if (!last) return [];
  const trees = touched.map(({ tree }) => tree);
  const places = touched.map((structure) => structure.start - start);
  const tree = new Tree(documentType, trees, places, last.start + last.tree.length - start);
  const edit = {
    fromA: from - start,
    toA: oldEnd - start,
    fromB: from - start,
    toB: newEnd - start,
  };
  return TreeFragment.applyChanges(TreeFragment.addTree(tree, [], true), [edit]);
}

/** Whether no list, quotation or footnote is open that the next line might belong to. */
function isBetweenStructures(parse: PartialParse): boolean {
  return parse instanceof BlockContext && parse.depth === 1;
}

/** How many structures stay if the next one begins in the line where one began before; 0 if not. */
function unchangedFrom(
  text: string,
  at: number,
  { oldEnd, newEnd }: ChangeWindow,
  before: readonly Structure[],
): number {
  const delta = newEnd - oldEnd;
  const next = skipSpace(text, at, text.length);
  const line = Math.max(at, lineStart(text, next));
  const found = structureAt(before, next - delta);
  const begins = found >= 0 && before[found]!.start >= line - delta;
  return begins ? before.length - found : 0;
}

/** The start of the line that holds an offset. */
function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isLineBreak(text.charCodeAt(at - 1))) at--;
  return at;
}
