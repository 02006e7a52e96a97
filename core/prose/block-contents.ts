import type { BlockKind, Prose } from './block.ts';
import { BlockContent } from './prose-block.ts';

/** Longer sources, in characters, hardly ever come twice. */
const longestShared = 32;

/**
 * The contents of the blocks of one parse. Short ones of one kind that say the same are one object:
 * a table may hold a million cells and a dozen words, and then all that is worked out about a cell
 * is worked out, and kept, a dozen times.
 */
export class BlockContents {
  readonly #read: (source: string) => Prose;
  readonly #copy: (source: string) => string;
  readonly #byKind = new Map<BlockKind, Map<string, BlockContent>>();

  /**
   * @param read makes prose of a source.
   * @param copy what a content keeps of its source: itself, or a copy of it.
   */
  constructor(read: (source: string) => Prose, copy: (source: string) => string = itself) {
    this.#read = read;
    this.#copy = copy;
  }

  of(kind: BlockKind, source: string): BlockContent {
    if (source.length > longestShared) return this.#make(kind, source);
    const known = this.#known(kind);
    let content = known.get(source);
    if (content === undefined) {
      content = this.#make(kind, source);
      known.set(content.source, content);
    }
    return content;
  }

  #make(kind: BlockKind, source: string): BlockContent {
    return new BlockContent(kind, this.#copy(source), this.#read);
  }

  #known(kind: BlockKind): Map<string, BlockContent> {
    let known = this.#byKind.get(kind);
    if (known === undefined) this.#byKind.set(kind, (known = new Map<string, BlockContent>()));
    return known;
  }
}

function itself(source: string): string {
  return source;
}
