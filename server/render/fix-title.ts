import type { Fix } from '../../core/finding.ts';
import { previewFix, type FixPreview } from '../../core/fix/preview.ts';
import type { Block } from '../../core/prose/block.ts';

/** How many characters of the mended sentence a title shows. */
const longest = 64;
/** How many of them stand before the change, where there is no room for all. */
const lead = 24;

/**
 * What a menu calls a fix: the sentence as it will be, `Say it: “The pump fails in May.”`, or what
 * is done where no sentence is left.
 */
export function fixTitle({ title, edits }: Fix, blocks: readonly Block[]): string {
  const preview = previewFix(blocks, edits);
  return preview && preview.after !== '' ? `Say it: “${excerpt(preview)}”` : title;
}

/** The mended sentence, or as much of it around the change as there is room for. */
function excerpt({ after, changed }: FixPreview): string {
  if (after.length <= longest) return after;
  const wanted = Math.max(0, Math.min(changed.start - lead, after.length - longest));
  const start = wanted === 0 ? 0 : wordStart(after, wanted);
  const end = wordEnd(after, start + longest);
  const shown = after.slice(start, end).trim();
  return `${start > 0 ? '… ' : ''}${shown}${end < after.length ? ' …' : ''}`;
}

/** The first start of a word from `offset` on. */
function wordStart(text: string, offset: number): number {
  const space = text.indexOf(' ', offset);
  return space === -1 ? offset : space + 1;
}

/** The last end of a word up to `offset`. */
function wordEnd(text: string, offset: number): number {
  if (offset >= text.length) return text.length;
  const space = text.lastIndexOf(' ', offset);
  return space === -1 ? offset : space;
}
