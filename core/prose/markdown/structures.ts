import { Tree } from '@lezer/common';
import { lastIndex } from '../last-index.ts';
import type { ProseBlock } from '../prose-block.ts';
import type { BlockMaker } from './make-blocks.ts';

/** A top-level structure of a document, such as a paragraph or a list, with its blocks. */
export interface Structure {
  readonly tree: Tree;
  /** Where it begins, in document offsets. */
  readonly start: number;
  readonly blocks: readonly ProseBlock[];
}

/**
 * The top-level structures of a tree, in order.
 *
 * An edit leaves those before it where they were, counted from the start, and those behind it where
 * they were, counted from the end: there they are looked for among those of the version before.
 *
 * @param start of the tree, in document offsets.
 * @param before those of the version before: what still has the same tree keeps its blocks.
 */
export function readStructures(
  parent: Tree,
  start: number,
  maker: BlockMaker,
  before: readonly Structure[],
): Structure[] {
  const trees: Tree[] = [];
  const starts: number[] = [];
  collect(parent, start, trees, starts);
  const behind = before.length - trees.length;
  return trees.map((tree, index) => {
    const at = starts[index]!;
    const known = before[index]?.tree === tree ? before[index] : before[index + behind];
    if (known?.tree === tree) return movedTo(at, known);
    return { tree, start: at, blocks: maker.make(tree, at) };
  });
}

/** Anonymous nodes only hold long lists of others together. */
function collect(parent: Tree, from: number, trees: Tree[], starts: number[]): void {
  const { children, positions } = parent;
  for (let index = 0; index < children.length; index++) {
    const tree = children[index]!;
    if (!(tree instanceof Tree)) continue;
    const at = from + positions[index]!;
    if (tree.type.isAnonymous) {
      collect(tree, at, trees, starts);
      continue;
    }
    trees.push(tree);
    starts.push(at);
  }
}

/** The last structure that begins at or before an offset; -1 without one. */
export function structureAt(structures: readonly Structure[], offset: number): number {
  return lastIndex(structures.length, (index) => structures[index]!.start <= offset);
}

/** All their blocks, in order. Not by `flatMap`, which takes several times as long. */
export function blocksOf(structures: readonly Structure[]): ProseBlock[] {
  const all: ProseBlock[] = [];
  for (const { blocks } of structures) for (const block of blocks) all.push(block);
  return all;
}

/** The same structure at another place. */
export function movedTo(start: number, structure: Structure): Structure {
  const delta = start - structure.start;
  if (delta === 0) return structure;
  const { tree, blocks } = structure;
  const first = blocks[0];
  if (!first) return { tree, start, blocks };
  const container = { start: first.container.start + delta, end: first.container.end + delta };
  return { tree, start, blocks: blocks.map((block) => block.shifted(delta, container)) };
}
