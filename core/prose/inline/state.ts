import type { Span } from '../../finding.ts';
import { OPAQUE, type Mark, type Opaque, type Prose } from '../block.ts';
import { detached } from '../prose-block.ts';
import { MappedProse } from './mapped-prose.ts';

/** A stretch of source that is not prose, and what stands for it in the prose. */
interface Cut extends Span {
  readonly text: string;
  readonly opaque: Opaque['kind'] | undefined;
}

interface LinkRecord {
  /** In source offsets. */
  readonly text: Span;
  readonly target: Span;
}

/** A run of `*`, `_` or `~` that may open or close emphasis. It shrinks as it is used up. */
export interface Delimiter {
  start: number;
  end: number;
  readonly code: number;
  readonly length: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

/** An opening bracket, and how much had been read before it. */
export interface Bracket {
  readonly start: number;
  readonly isImage: boolean;
  readonly delimiters: number;
  readonly cuts: number;
  readonly marks: number;
  readonly links: number;
}

/** What has been found so far in the source of one block. */
export class InlineState {
  readonly source: string;
  readonly cuts: Cut[] = [];
  readonly marks: Mark[] = [];
  readonly links: LinkRecord[] = [];
  readonly delimiters: Delimiter[] = [];
  readonly brackets: Bracket[] = [];
  /** Open brackets below this height cannot become links: links hold no links. */
  inactiveBelow = 0;
  /** Where the last piece of markup ended: plain text may be looked at again back to here. */
  plainFrom = 0;
  /** Opening HTML tags by name, waiting for their closing ones. */
  readonly openTags = new Map<string, Span[]>();
  /** Closing strings known not to come any more: looking for each but once keeps time linear. */
  readonly #exhausted = new Set<string>();

  constructor(source: string) {
    this.source = source;
  }

  /** Leaves `start` to `end` out of the prose, with `text` in its place. Returns `end`. */
  cut(start: number, end: number, text = '', opaque?: Opaque['kind']): number {
    this.cuts.push({ start, end, text, opaque });
    this.plainFrom = end;
    return end;
  }

  cutOpaque(start: number, end: number, kind: Opaque['kind']): number {
    return this.cut(start, end, OPAQUE, kind);
  }

  /** Where `closing` next stands at or behind `from`, or -1. */
  find(closing: string, from: number): number {
    if (this.#exhausted.has(closing)) return -1;
    const found = this.source.indexOf(closing, from);
    if (found < 0) this.#exhausted.add(closing);
    return found;
  }

  isExhausted(closing: string): boolean {
    return this.#exhausted.has(closing);
  }

  exhaust(closing: string): void {
    this.#exhausted.add(closing);
  }

  /** Forgets what was found since `bracket` was opened. */
  rewind(bracket: Bracket): void {
    this.cuts.length = bracket.cuts;
    this.marks.length = bracket.marks;
    this.links.length = bracket.links;
    this.delimiters.length = bracket.delimiters;
  }

  toProse(): Prose {
    const { source, cuts } = this;
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
    for (const cut of cuts) {
      if (cut.start > at) add(source.slice(at, cut.start), at, cut.start);
      if (cut.opaque !== undefined)
        opaques.push({ kind: cut.opaque, start: length, end: length + cut.text.length });
      if (cut.text !== '') add(cut.text, cut.start, cut.end);
      at = cut.end;
    }
    if (at < source.length) add(source.slice(at), at, source.length);
    this.marks.sort((a, b) => a.open.start - b.open.start);
    // Whole strings, since those cut from others or added up bit by bit are slow to read.
    const text = parts.length === 1 ? detached(parts[0]!) : parts.join('');
    const prose = new MappedProse(text, stretches, opaques, this.marks);
    prose.links = this.links.map((link) => ({
      text: { start: prose.proseOffset(link.text.start), end: prose.proseOffset(link.text.end) },
      target: link.target,
    }));
    return prose;
  }
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}
