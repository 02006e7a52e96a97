import type { Link, Mark, Opaque, Prose } from '../block.ts';

const none: readonly never[] = [];

/**
 * Prose and where it comes from, as stretches in order.
 *
 * A stretch whose prose is as long as its source maps unit by unit; any other (an entity, inline
 * code) is one whole: each of its units starts and ends where the source of all of them does.
 */
export class MappedProse implements Prose {
  readonly text: string;
  readonly opaques: readonly Opaque[];
  readonly marks: readonly Mark[];
  readonly links: readonly Link[];
  readonly #stretches: Stretches;

  /** @param links their texts in source offsets. */
  constructor(
    text: string,
    stretches: Stretches,
    opaques: readonly Opaque[],
    marks: readonly Mark[],
    links: readonly Link[],
  ) {
    this.text = text;
    this.#stretches = stretches;
    this.opaques = opaques;
    this.marks = marks;
    this.links = links.map(({ text: { start, end }, target }) => ({
      text: { start: this.#proseOffset(start), end: this.#proseOffset(end) },
      target,
    }));
  }

  sourceStart(offset: number): number {
    const { proseStart, sourceStart, sourceEnd } = this.#stretches;
    if (proseStart.length === 0) return 0;
    if (offset >= this.text.length) return sourceEnd[sourceEnd.length - 1]!;
    const at = lastAtOrBefore(proseStart, Math.max(0, offset));
    return this.#isWhole(at)
      ? sourceStart[at]!
      : sourceStart[at]! + Math.max(0, offset) - proseStart[at]!;
  }

  sourceEnd(offset: number): number {
    const { proseStart, sourceStart, sourceEnd } = this.#stretches;
    if (offset <= 0 || proseStart.length === 0) return this.sourceStart(0);
    const before = Math.min(offset, this.text.length) - 1;
    const at = lastAtOrBefore(proseStart, before);
    return this.#isWhole(at) ? sourceEnd[at]! : sourceStart[at]! + before + 1 - proseStart[at]!;
  }

  /** The prose offset of the first prose character at or behind a source offset. */
  #proseOffset(source: number): number {
    const { proseStart, sourceStart, sourceEnd } = this.#stretches;
    if (proseStart.length === 0 || source <= sourceStart[0]!) return 0;
    const at = lastAtOrBefore(sourceStart, source);
    const next = proseStart[at + 1] ?? this.text.length;
    if (source >= sourceEnd[at]! || (this.#isWhole(at) && source > sourceStart[at]!)) return next;
    return proseStart[at]! + source - sourceStart[at]!;
  }

  #isWhole(at: number): boolean {
    const { proseStart, sourceStart, sourceEnd } = this.#stretches;
    const length = (proseStart[at + 1] ?? this.text.length) - proseStart[at]!;
    return sourceEnd[at]! - sourceStart[at]! !== length;
  }
}

/** Three columns of one table, sorted. */
export interface Stretches {
  readonly proseStart: readonly number[];
  readonly sourceStart: readonly number[];
  readonly sourceEnd: readonly number[];
}

/** The prose of a source without any markup: itself. Most short blocks are such, and many come. */
export class UnmarkedProse implements Prose {
  readonly text: string;
  readonly opaques = none;
  readonly marks = none;
  readonly links = none;

  constructor(source: string) {
    this.text = source;
  }

  sourceStart(offset: number): number {
    return Math.max(0, Math.min(offset, this.text.length));
  }

  sourceEnd(offset: number): number {
    return this.sourceStart(offset);
  }
}

function lastAtOrBefore(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sorted[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
