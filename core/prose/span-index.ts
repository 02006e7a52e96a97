import type { Span } from '../finding.ts';

/** Things by the spans they take: finds those in a place without a look at all the others. */
export class SpanIndex<Item> {
  /** In order of their start. */
  readonly #entries: readonly { readonly item: Item; readonly span: Span }[];
  /** By entry: how far it, or one before it, reaches. */
  readonly #reaches: readonly number[];

  constructor(items: readonly Item[], spanOf: (item: Item) => Span) {
    this.#entries = items
      .map((item) => ({ item, span: spanOf(item) }))
      .sort((a, b) => a.span.start - b.span.start);
    let reach = 0;
    this.#reaches = this.#entries.map(({ span }) => (reach = Math.max(reach, span.end)));
  }

  /** What has something between `start` and `end`, in order of its start. */
  overlapping(start: number, end: number): Item[] {
    const found: Item[] = [];
    for (let at = this.#countBefore(end) - 1; at >= 0 && this.#reaches[at]! > start; at--) {
      const { item, span } = this.#entries[at]!;
      if (span.end > start) found.push(item);
    }
    return found.reverse();
  }

  /** How many start before an offset. */
  #countBefore(offset: number): number {
    let low = 0;
    let high = this.#entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#entries[middle]!.span.start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
