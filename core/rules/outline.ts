import type { Block } from '../prose/block.ts';

/**
 * Stands for the kinds, levels and containers of a document's blocks: as long as these stay what
 * they are, whatever the blocks say, it is the same object.
 */
export type Outline = object;

/** A document by its blocks alone. */
export interface Outlined {
  readonly outline: Outline;
  readonly blocks: readonly Block[];
}

/**
 * Works something out about a document's outline, and again only when that has changed: few edits
 * change more than the words of a block.
 *
 * @param read must look at no more of a block than its kind, its level, and whether its container
 *   is that of the block before.
 */
export function perOutline<T extends object>(
  read: (blocks: readonly Block[]) => T,
): (document: Outlined) => T {
  const known = new WeakMap<Outline, T>();
  return ({ outline, blocks }) => {
    let found = known.get(outline);
    if (found === undefined) {
      found = read(blocks);
      known.set(outline, found);
    }
    return found;
  };
}
