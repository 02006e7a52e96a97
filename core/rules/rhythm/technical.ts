import { OPAQUE, type Block } from '../../prose/block.ts';

/**
 * Whether more than a quarter of the paragraphs hold code or formulas. In such a text a thing is
 * called the same each time, and many of its nouns are the names of what is built.
 */
export function isTechnical(blocks: readonly Block[]): boolean {
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
  const holding = paragraphs.filter(({ prose }) => prose.text.includes(OPAQUE));
  return holding.length * 4 > paragraphs.length;
}
