import type { Block } from '../../prose/block.ts';

/** Whether a list item stands behind a number in the source of its document. */
export function isNumbered(text: string, block: Block): boolean {
  return /(?:^|\n)\s*\d+[.)]\s+$/u.test(text.slice(Math.max(0, block.start - 20), block.start));
}
