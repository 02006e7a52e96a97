import { Tree } from '@lezer/common';
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
 * The top-level structures of a document, in order.
 *
 * @param start of the document's tree, in document offsets.
 * @param before those of the version before: what an edit has left alone still has the same tree,
 *   and keeps its blocks.
 */
export function readStructures(
  document: Tree,
  start: number,
  maker: BlockMaker,
  before: readonly Structure[],
): readonly Structure[] {
  const structures: Structure[] = [];
  const known = new KnownStructures(before);
  const visit = (parent: Tree, from: number): void => {
    parent.children.forEach((tree, index) => {
      if (!(tree instanceof Tree)) return;
      const at = from + parent.positions[index]!;
      if (tree.type.isAnonymous) {
        visit(tree, at);
        return;
      }
      const same = known.find(tree, structures.length);
      structures.push(same ? movedTo(at, same) : { tree, start: at, blocks: maker.make(tree, at) });
    });
  };
  visit(document, start);
  return structures;
}

/** All their blocks, in order. Not by `flatMap`, which takes several times as long. */
export function blocksOf(structures: readonly Structure[]): ProseBlock[] {
  const all: ProseBlock[] = [];
  for (const { blocks } of structures) for (const block of blocks) all.push(block);
  return all;
}

/** Finds structures by their trees. Before an edit they are at their old index; behind, anywhere. */
class KnownStructures {
  readonly #structures: readonly Structure[];
  #byTree: Map<Tree, Structure> | undefined;

  constructor(structures: readonly Structure[]) {
    this.#structures = structures;
  }

  find(tree: Tree, index: number): Structure | undefined {
    if (this.#structures.length === 0) return undefined;
    if (this.#byTree === undefined) {
      const same = this.#structures[index];
      if (same?.tree === tree) return same;
      this.#byTree = new Map(
        this.#structures.slice(index).map((structure) => [structure.tree, structure]),
      );
    }
    return this.#byTree.get(tree);
  }
}

function movedTo(start: number, structure: Structure): Structure {
  const delta = start - structure.start;
  if (delta === 0) return structure;
  const { tree, blocks } = structure;
  const first = blocks[0];
  if (!first) return { tree, start, blocks };
  const container = { start: first.container.start + delta, end: first.container.end + delta };
  return { tree, start, blocks: blocks.map((block) => block.shifted(delta, container)) };
}
