import type { Edit, Span } from '../finding.ts';
import type { Block, Mark } from '../prose/block.ts';
import { marksAt, opaquesAt } from '../rules/markup-at.ts';
import type { PlannedChange } from '../rules/rule.ts';

/**
 * Prose changes as edits of the source, relative to the block; `undefined` when they cannot be
 * made without losing a link, code, or one half of some markup.
 *
 * Emphasis goes when all that it emphasises goes, and stays whole otherwise.
 */
export function toSourceEdits(block: Block, changes: readonly PlannedChange[]): Edit[] | undefined {
  const edits: Edit[] = [];
  for (const change of changes) {
    const made = editsOf(block, change);
    if (!made) return undefined;
    edits.push(...made);
  }
  return joinTouching(edits);
}

function editsOf(block: Block, change: PlannedChange): Edit[] | undefined {
  const { prose } = block;
  if (opaquesAt(prose, change).length > 0) return undefined;
  let start = prose.sourceStart(change.start);
  let end = change.end > change.start ? prose.sourceEnd(change.end) : start;
  if (change.end === change.start) return [{ start, end, text: change.text }];
  const kept: Span[] = [];
  for (const mark of marksAt(prose, { start, end })) {
    const content = { start: mark.open.end, end: mark.close.start };
    const exact = content.start === start && content.end === end;
    if (contains({ start, end }, content) && !(exact && change.text !== '')) {
      if (mark.kind === 'link' || mark.kind === 'html') return undefined;
      start = Math.min(start, mark.open.start);
      end = Math.max(end, mark.close.end);
    } else {
      kept.push(...halvesInside(mark, { start, end }));
    }
  }
  return cutAround({ start, end, text: change.text }, kept);
}

/** The halves of a mark that would be cut although its other half stays. */
function halvesInside(mark: Mark, span: Span): Span[] {
  return [mark.open, mark.close].filter((half) => contains(span, half));
}

/** One edit that leaves the `kept` spans standing: the text goes to its first part. */
function cutAround(edit: Edit, kept: readonly Span[]): Edit[] {
  const edits: Edit[] = [];
  let { start } = edit;
  let { text } = edit;
  for (const span of [...kept].sort((a, b) => a.start - b.start)) {
    if (span.start > start || text !== '') edits.push({ start, end: span.start, text });
    text = '';
    start = Math.max(start, span.end);
  }
  if (edit.end > start || text !== '') edits.push({ start, end: edit.end, text });
  return edits;
}

function joinTouching(edits: readonly Edit[]): Edit[] | undefined {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const joined: Edit[] = [];
  for (const edit of sorted) {
    const last = joined.at(-1);
    if (last && edit.start < last.end) return undefined;
    if (last?.end === edit.start) {
      joined[joined.length - 1] = { start: last.start, end: edit.end, text: last.text + edit.text };
    } else {
      joined.push(edit);
    }
  }
  return joined;
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
