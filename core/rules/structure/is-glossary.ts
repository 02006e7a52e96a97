import type { Block } from '../../prose/block.ts';

const glossaryRe =
  /^(?:(?:key|basic|some)\s+)?(?:definitions?|glossary|terms|terminology|vocabulary|abbreviations|acronyms|legend)\b/iu;

/** Whether the heading over a block says that terms are explained here: that is a list by right. */
export function isGlossary(blocks: readonly Block[], index: number): boolean {
  for (let at = index; at >= 0; at--) {
    const { kind, prose } = blocks[at]!;
    if (kind === 'heading') return glossaryRe.test(prose.text.trim());
  }
  return false;
}
