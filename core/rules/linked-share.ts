import type { Prose } from '../prose/block.ts';

/** The share of a block's prose that is the text of links, from 0 to 1: of a menu it is nearly all. */
export function linkedShare({ text, links }: Prose): number {
  if (links.length === 0) return 0;
  let linked = 0;
  for (const { text: span } of links) linked += span.end - span.start;
  return linked / text.trim().length;
}
