import type { Span } from '../finding.ts';
import type { Block, BlockKind, Prose } from './block.ts';

/** What a block says, wherever it stands: shared by the blocks of successive parses. */
export class BlockContent {
  readonly kind: BlockKind;
  readonly source: string;
  readonly #read: (source: string) => Prose;
  #prose: Prose | undefined;

  constructor(kind: BlockKind, source: string, read: (source: string) => Prose) {
    this.kind = kind;
    this.source = source;
    this.#read = read;
  }

  get prose(): Prose {
    return (this.#prose ??= this.#read(this.source));
  }
}

/** A block's content at its place in one version of the document. */
export class ProseBlock implements Block {
  readonly content: BlockContent;
  readonly start: number;
  readonly level: number;
  readonly container: Span;

  constructor(content: BlockContent, start: number, level: number, container: Span) {
    this.content = content;
    this.start = start;
    this.level = level;
    this.container = container;
  }

  get end(): number {
    return this.start + this.content.source.length;
  }

  get kind(): BlockKind {
    return this.content.kind;
  }

  get source(): string {
    return this.content.source;
  }

  get prose(): Prose {
    return this.content.prose;
  }

  /** The same content `delta` further on. */
  shifted(delta: number, container: Span): ProseBlock {
    return new ProseBlock(this.content, this.start + delta, this.level, container);
  }
}

/**
 * A copy that does not keep the whole document alive, and is quick to read.
 *
 * V8 keeps the string that a slice was cut from; a block that outlives many edits would keep one
 * document each. And where code meets strings of more than four makes (whole or sliced, of one or
 * two bytes a character), V8 gives up its fast `charCodeAt` and `length`, at a quarter of the speed.
 * A joined string is always whole, and so is what V8 copies instead of cutting it.
 */
export function detached(slice: string): string {
  if (slice.length < shortestCut) return slice;
  return [slice.slice(0, 1), slice.slice(1)].join('');
}

/** In UTF-16 units (`SlicedString::kMinLength` in V8). */
const shortestCut = 13;
