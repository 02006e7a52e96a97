import type { Span } from '../../finding.ts';
import { OPAQUE, type Link, type Mark, type Opaque, type Prose } from '../block.ts';
import { detached } from '../prose-block.ts';
import { MappedProse, UnmarkedProse } from './mapped-prose.ts';

/** A stretch of source that is not prose. Of a mark it is the mark’s own `open` or `close`. */
interface Cut extends Span {
  /** What stands for it in the prose. */
  readonly instead?: Replacement;
}

interface Replacement {
  readonly text: string;
  readonly opaque: Opaque['kind'] | undefined;
}

/**
 * What has been found so far in the source of one block.
 *
 * What waits for its other half is noted by its place alone, and looked at again when that comes: a
 * text may open millions of brackets, and as many objects would cost more than all the reading.
 */
export class InlineState {
  readonly source: string;
  readonly cuts: Cut[] = [];
  readonly marks: Mark[] = [];
  /** Their texts in source offsets. */
  readonly links: Link[] = [];
  /** Where runs of `*`, `_` or `~` begin that have not been paired yet; in order. */
  readonly delimiters: number[] = [];
  /** Where open brackets begin; in order. */
  readonly brackets: number[] = [];
  /** Open brackets below this height cannot become links: links hold no links. */
  inactiveBelow = 0;
  /** Where the last piece of markup ended: plain text may be looked at again back to here. */
  plainFrom = 0;
  /** By length, where the last run of backticks begins; known once a run has no other behind it. */
  lastRuns: ReadonlyMap<number, number> | undefined;
  /** Opening HTML tags by name, waiting for their closing ones. */
  #openTags: Map<string, Span[]> | undefined;
  /** Closing strings known not to come any more: looking for each but once keeps time linear. */
  #exhausted: Set<string> | undefined;

  constructor(source: string) {
    this.source = source;
  }

  /** Leaves `start` to `end` out of the prose. Returns `end`. */
  cut(start: number, end: number): number {
    this.cuts.push({ start, end });
    this.plainFrom = end;
    return end;
  }

  /** As `cut`, with `text` in its place. */
  replace(start: number, end: number, text: string, opaque?: Opaque['kind']): number {
    this.cuts.push({ start, end, instead: { text, opaque } });
    this.plainFrom = end;
    return end;
  }

  cutOpaque(start: number, end: number, kind: Opaque['kind']): number {
    return this.replace(start, end, OPAQUE, kind);
  }

  /** Notes markup around prose, and leaves out what it is written with. */
  mark(kind: Mark['kind'], open: Span, close: Span): void {
    this.marks.push({ kind, open, close });
    this.cuts.push(open, close);
    this.plainFrom = close.end;
  }

  /** Notes an HTML tag that waits for its closing one. */
  openTag(name: string, tag: Span): void {
    this.#openTags ??= new Map();
    const others = this.#openTags.get(name);
    if (others) others.push(tag);
    else this.#openTags.set(name, [tag]);
  }

  /** The latest tag of that name that still waited. */
  closeTag(name: string): Span | undefined {
    return this.#openTags?.get(name)?.pop();
  }

  /** Where `closing` next stands at or behind `from`, or -1. */
  find(closing: string, from: number): number {
    if (this.isExhausted(closing)) return -1;
    const found = this.source.indexOf(closing, from);
    if (found < 0) this.exhaust(closing);
    return found;
  }

  isExhausted(closing: string): boolean {
    return this.#exhausted?.has(closing) ?? false;
  }

  exhaust(closing: string): void {
    this.#exhausted ??= new Set();
    this.#exhausted.add(closing);
  }

  /** Forgets what was found behind `offset`. */
  rewind(offset: number): void {
    const { cuts, marks, links, delimiters } = this;
    while (cuts.length > 0 && cuts[cuts.length - 1]!.start > offset) cuts.pop();
    while (marks.length > 0 && marks[marks.length - 1]!.close.start > offset) marks.pop();
    while (links.length > 0 && links[links.length - 1]!.text.start > offset) links.pop();
    while (delimiters.length > 0 && delimiters[delimiters.length - 1]! > offset) delimiters.pop();
  }

  toProse(): Prose {
    const { source, cuts } = this;
    if (cuts.length === 0) return new UnmarkedProse(detached(source));
    const stretches = {
      proseStart: [] as number[],
      sourceStart: [] as number[],
      sourceEnd: [] as number[],
    };
    const opaques: Opaque[] = [];
    const parts: string[] = [];
    let length = 0;
    let at = 0;
    const add = (part: string, start: number, end: number): void => {
      stretches.proseStart.push(length);
      stretches.sourceStart.push(start);
      stretches.sourceEnd.push(end);
      parts.push(part);
      length += part.length;
    };
    // Emphasis is known only once its end is, so its cuts come late.
    cuts.sort(byStart);
    for (const { start, end, instead } of cuts) {
      if (start > at) add(source.slice(at, start), at, start);
      if (instead?.opaque !== undefined)
        opaques.push({ kind: instead.opaque, start: length, end: length + instead.text.length });
      if (instead !== undefined && instead.text !== '') add(instead.text, start, end);
      at = end;
    }
    if (at < source.length) add(source.slice(at), at, source.length);
    this.marks.sort((a, b) => a.open.start - b.open.start);
    // Whole strings, since those cut from others or added up bit by bit are slow to read.
    const text = parts.length === 1 ? detached(parts[0]!) : parts.join('');
    return new MappedProse(text, stretches, opaques, this.marks, this.links);
  }
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}
