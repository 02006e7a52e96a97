import type { Block } from '../prose/block.ts';
import type { BlockAnalysis } from './candidate.ts';
import { replaceRange } from './replace-range.ts';

/** Analyses that no block of the latest document has are let go once they are this many. */
const mostForgotten = 64;

/** What the blocks of one version tell, in their order. */
export interface ReadBlocks {
  readonly blocks: readonly Block[];
  readonly analyses: readonly BlockAnalysis[];
  /** How many blocks at the start are what they were in the version before, their places apart. */
  readonly head: number;
  /** How many others at the end are. */
  readonly tail: number;
}

/** An analysis and how many blocks of the latest document it is of. */
interface Known {
  readonly block: Block;
  /** Set as soon as the version it came with is read. */
  analysis: BlockAnalysis | undefined;
  uses: number;
}

/** Analyses by content: blocks of the same content are read once, also from document to document. */
export class KnownBlocks {
  readonly #analyze: (blocks: readonly Block[]) => BlockAnalysis[];
  /** By all that an analysis depends on: the kind of block, then its source. */
  readonly #bySource = new Map<string, Map<string, Known>>();
  /** Those without a use, which may come back: an edit undone, a paragraph moved. Oldest first. */
  readonly #unused = new Set<Known>();
  #blocks: readonly Block[] = [];
  #known: Known[] = [];
  #analyses: readonly BlockAnalysis[] = [];

  constructor(analyze: (blocks: readonly Block[]) => BlockAnalysis[]) {
    this.#analyze = analyze;
  }

  read(blocks: readonly Block[]): ReadBlocks {
    const { head, tail } = this.#unchanged(blocks);
    const behind = this.#known.length - tail;
    const fresh = this.#findAll(blocks.slice(head, blocks.length - tail));
    for (const known of this.#known.slice(head, behind)) this.#release(known);
    const analyses = this.#analyses.slice(0, head).concat(
      fresh.map(({ analysis }) => analysis!),
      this.#analyses.slice(behind),
    );
    this.#known = replaceRange(this.#known, head, behind, fresh);
    this.#blocks = blocks;
    this.#analyses = analyses;
    this.#forget();
    return { blocks, analyses, head, tail };
  }

  /** Most edits touch one block: what is behind it is where it was, counted from the end. */
  #unchanged(blocks: readonly Block[]): { readonly head: number; readonly tail: number } {
    const before = this.#blocks;
    const most = Math.min(before.length, blocks.length);
    let head = 0;
    while (head < most && isSame(blocks[head]!, before[head]!)) head++;
    let tail = 0;
    const isSameFromEnd = (back: number): boolean =>
      isSame(blocks[blocks.length - back]!, before[before.length - back]!);
    while (tail < most - head && isSameFromEnd(tail + 1)) tail++;
    return { head, tail };
  }

  /** What is known of blocks; those that are new are read together. */
  #findAll(blocks: readonly Block[]): Known[] {
    const unread: Known[] = [];
    const found = blocks.map((block) => {
      const alike = this.#alike(block);
      let known = alike.get(block.source);
      if (known === undefined) {
        known = { block, analysis: undefined, uses: 0 };
        alike.set(block.source, known);
        unread.push(known);
      }
      return this.#use(known);
    });
    this.#analyze(unread.map(({ block }) => block)).forEach((analysis, index) => {
      unread[index]!.analysis = analysis;
    });
    return found;
  }

  #alike(block: Block): Map<string, Known> {
    const kind = fillsContainer(block) ? block.kind : `part of ${block.kind}`;
    let alike = this.#bySource.get(kind);
    if (alike === undefined) this.#bySource.set(kind, (alike = new Map<string, Known>()));
    return alike;
  }

  #use(known: Known): Known {
    known.uses++;
    this.#unused.delete(known);
    return known;
  }

  #release(known: Known): void {
    known.uses--;
    if (known.uses === 0) this.#unused.add(known);
  }

  /** Memory follows the document. */
  #forget(): void {
    for (const known of this.#unused) {
      if (this.#unused.size <= mostForgotten) return;
      this.#unused.delete(known);
      this.#alike(known.block).delete(known.block.source);
    }
  }
}

/** Whether two blocks are the same, their places apart. Of most, the source is one object. */
function isSame(block: Block, before: Block): boolean {
  if (block === before) return true;
  return (
    block.source === before.source &&
    block.kind === before.kind &&
    block.level === before.level &&
    fillsContainer(block) === fillsContainer(before)
  );
}

/** Whether a block fills its container decides about one fix. */
function fillsContainer({ container, start, end }: Block): boolean {
  return container.start === start && container.end === end;
}
