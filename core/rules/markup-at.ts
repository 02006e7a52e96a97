import type { Span } from '../finding.ts';
import type { Link, Mark, Opaque, Prose } from '../prose/block.ts';
import { SpanIndex } from '../prose/span-index.ts';
import { perProse } from './per-prose.ts';

/**
 * Of the links, marks and opaque words of a block those that overlap a span. A rule that goes over
 * all of them at each hit takes a time that grows with the square of the block.
 */

/** @param start and `end` are prose offsets. */
export function linksAt(prose: Prose, { start, end }: Span): readonly Link[] {
  return prose.links.length === 0 ? none : links(prose).overlapping(start, end);
}

/** @param start and `end` are prose offsets. */
export function opaquesAt(prose: Prose, { start, end }: Span): readonly Opaque[] {
  return prose.opaques.length === 0 ? none : opaques(prose).overlapping(start, end);
}

/** @param start and `end` are source offsets relative to the block. */
export function marksAt(prose: Prose, { start, end }: Span): readonly Mark[] {
  return prose.marks.length === 0 ? none : marks(prose).overlapping(start, end);
}

const none: readonly never[] = [];
const links = perProse((prose) => new SpanIndex(prose.links, ({ text }) => text));
const opaques = perProse((prose) => new SpanIndex(prose.opaques, (opaque) => opaque));
const marks = perProse(
  (prose) =>
    new SpanIndex(prose.marks, ({ open, close }) => ({ start: open.start, end: close.end })),
);
