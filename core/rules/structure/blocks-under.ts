import type { Block } from '../../prose/block.ts';

/** The heading of a section where terms are explained: what is listed there is a list by right. */
export const glossaryHeading =
  /^(?:(?:key|basic|some)\s+)?(?:definitions?|glossary|terms|terminology|vocabulary|abbreviations|acronyms|legend)(?!\w)/i;

/** The indexes of the blocks under headings of a kind; in one go, since a list asks for each item. */
export function blocksUnder(blocks: readonly Block[], headings: RegExp): ReadonlySet<number> {
  const found = new Set<number>();
  let isUnder = false;
  blocks.forEach(({ kind, prose }, index) => {
    if (kind === 'heading') isUnder = headings.test(prose.text.trim());
    if (isUnder) found.add(index);
  });
  return found;
}
