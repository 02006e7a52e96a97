import type { Edit, Span } from '../finding.ts';
import type { Block } from '../prose/block.ts';
import { isRunningProse } from '../score/read-block.ts';
import { sentenceEnds } from '../score/sentence-ends.ts';
import { applyEdits } from './apply-edits.ts';

/** What a fix does to the sentence it is in, white space folded, markup as it is. */
export interface FixPreview {
  readonly before: string;
  readonly after: string;
  /** In `after`: what the fix has put there; empty where it only deletes. */
  readonly changed: Span;
}

/**
 * The sentence or sentences of one block that edits touch, before and after; `undefined` when the
 * edits lie in no block.
 *
 * @param edits of the document, sorted, without overlap.
 */
export function previewFix(
  blocks: readonly Block[],
  edits: readonly Edit[],
): FixPreview | undefined {
  const first = edits[0];
  const last = edits.at(-1);
  if (!first || !last) return undefined;
  const block = blocks.find(({ start, end }) => start <= first.start && last.end <= end);
  if (!block) return undefined;
  const inside = edits.map(({ start, end, text }) => ({
    ...{ start: start - block.start, end: end - block.start },
    text,
  }));
  const { start, end } = sentencesAround(block, inside[0]!.start, inside.at(-1)!.end);
  const source = block.source.slice(start, end);
  const relative = inside.map((edit) => ({
    ...{ start: edit.start - start, end: edit.end - start },
    text: edit.text,
  }));
  const after = applyEdits(source, relative);
  const changedStart = relative[0]!.start;
  const changedEnd = relative.at(-1)!.end + after.length - source.length;
  return {
    before: fold(source),
    after: fold(after),
    changed: {
      start: fold(`${after.slice(0, changedStart)}|`).length - 1,
      end: fold(`${after.slice(0, changedEnd)}|`).length - 1,
    },
  };
}

/** From the end of the sentence before to the end of the one that holds `end`. */
function sentencesAround(block: Block, start: number, end: number): Span {
  const { prose } = block;
  const boundaries = isRunningProse(block)
    ? sentenceEnds(prose.text).map((offset) => prose.sourceEnd(offset))
    : [];
  return {
    start: boundaries.findLast((offset) => offset <= start) ?? 0,
    end: boundaries.find((offset) => offset >= end) ?? block.source.length,
  };
}

function fold(text: string): string {
  return text.trimStart().replace(/\s+/gu, ' ').trimEnd();
}
