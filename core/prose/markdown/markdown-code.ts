import type { SyntaxNode } from '@lezer/common';
import type { Prose } from '../block.ts';
import { lastIndex } from '../last-index.ts';
import type { ProseBlock } from '../prose-block.ts';
import { structureAt, type Structure } from './structures.ts';

const codeNodes: ReadonlySet<string> = new Set([
  'FencedCode',
  'CodeBlock',
  'MathBlock',
  'TemplateBlock',
  'TooDeep',
]);

/** A test of whether a document offset is in code, or in prose that only looks like a comment. */
export function codeTest(
  structures: readonly Structure[],
  blocks: readonly ProseBlock[],
): (offset: number) => boolean {
  return (offset) => {
    let node = nodeAt(structures, offset);
    for (; node; node = node.parent) if (codeNodes.has(node.name)) return true;
    const block = blockAt(blocks, offset);
    return block !== undefined && isProse(block.prose, offset - block.start);
  };
}

/** The innermost node that goes on behind an offset. */
function nodeAt(structures: readonly Structure[], offset: number): SyntaxNode | null {
  const structure = structures[structureAt(structures, offset)];
  const isInside = structure && offset < structure.start + structure.tree.length;
  return isInside ? structure.tree.resolve(offset - structure.start, 1) : null;
}

function blockAt(blocks: readonly ProseBlock[], offset: number): ProseBlock | undefined {
  const before = lastIndex(blocks.length, (index) => blocks[index]!.start <= offset);
  const block = blocks[before];
  return block !== undefined && offset < block.end ? block : undefined;
}

/** Whether some prose character, an opaque one included, comes from the source offset. */
function isProse(prose: Prose, source: number): boolean {
  const at = lastIndex(prose.text.length, (offset) => prose.sourceStart(offset) <= source);
  return at >= 0 && source < prose.sourceEnd(at + 1);
}
