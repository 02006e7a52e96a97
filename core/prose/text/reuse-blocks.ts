import type { ChangeWindow } from '../change-window.ts';
import { BlockContent, detached, ProseBlock } from '../prose-block.ts';
import { readPlain } from '../inline/read-inline.ts';

/** `fresh`, with blocks of `old` put back where the text did not change. */
export function reuseBlocks(
  old: readonly ProseBlock[],
  fresh: readonly ProseBlock[],
  window: ChangeWindow,
): ProseBlock[] {
  const delta = window.newEnd - window.oldEnd;
  let at = 0;
  return fresh.map((block) => {
    const isBefore = block.end < window.start;
    if (!isBefore && block.start <= window.newEnd) return copied(block);
    const start = isBefore ? block.start : block.start - delta;
    while (at < old.length && old[at]!.start < start) at++;
    const match = old[at];
    if (match?.start !== start || match.end - start !== block.end - block.start)
      return copied(block);
    if (match.kind !== block.kind) return copied(block);
    const isUnmoved = start === block.start && match.level === block.level;
    const isSame = isUnmoved && match.container.start === block.container.start;
    return isSame && match.container.end === block.container.end
      ? match
      : new ProseBlock(match.content, block.start, block.level, block.container);
  });
}

function copied(block: ProseBlock): ProseBlock {
  const content = new BlockContent(block.kind, detached(block.source), readPlain);
  return new ProseBlock(content, block.start, block.level, block.container);
}
