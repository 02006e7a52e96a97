import type { Block } from '../../prose/block.ts';
import { perOutline } from '../outline.ts';

/** A heading and what stands under it, up to the next heading. */
export interface Section {
  /** The index of the heading among all blocks; -1 for what stands before the first. */
  readonly heading: number;
  /** Indexes of the blocks under it. */
  readonly blocks: readonly number[];
}

/** The sections of a document in order. */
export const sectionsOf = perOutline(findSections);

/** As `sectionsOf`, for the blocks alone. */
export function findSections(blocks: readonly Block[]): Section[] {
  const sections: { heading: number; blocks: number[] }[] = [{ heading: -1, blocks: [] }];
  blocks.forEach(({ kind }, index) => {
    if (kind === 'heading') sections.push({ heading: index, blocks: [] });
    else sections.at(-1)!.blocks.push(index);
  });
  return sections.filter(({ heading, blocks: own }) => heading >= 0 || own.length > 0);
}
