import type { Block } from '../prose/block.ts';
import type { BlockAnalysis } from './candidate.ts';

/** Analyses that no block of the latest document has are let go once they are this many. */
const mostForgotten = 64;

/** Analyses by content: blocks of the same content are read once, also from document to document. */
export class KnownBlocks {
  readonly #analyze: (block: Block) => BlockAnalysis;
  /** By all that an analysis depends on. */
  #byKey = new Map<string, BlockAnalysis>();
  #blocks: readonly Block[] = [];
  #analyses: readonly BlockAnalysis[] = [];

  constructor(analyze: (block: Block) => BlockAnalysis) {
    this.#analyze = analyze;
  }

  /** What each block tells, in their order. */
  read(blocks: readonly Block[]): readonly BlockAnalysis[] {
    const before = this.#blocks;
    const analyses = new Array<BlockAnalysis>(blocks.length);
    let head = 0;
    while (head < blocks.length && isSame(blocks[head]!, before[head])) {
      analyses[head] = this.#analyses[head]!;
      head++;
    }
    // Most edits touch one block: what is behind it is where it was, counted from the end.
    const moved = before.length - blocks.length;
    let tail = blocks.length;
    while (
      tail > head &&
      tail + moved > head &&
      isSame(blocks[tail - 1]!, before[tail - 1 + moved])
    ) {
      tail--;
      analyses[tail] = this.#analyses[tail + moved]!;
    }
    for (let index = head; index < tail; index++) analyses[index] = this.#find(blocks[index]!);
    this.#blocks = blocks;
    this.#analyses = analyses;
    this.#forget();
    return analyses;
  }

  #find(block: Block): BlockAnalysis {
    const key = contentKey(block);
    let analysis = this.#byKey.get(key);
    if (analysis === undefined) {
      analysis = this.#analyze(block);
      this.#byKey.set(key, analysis);
    }
    return analysis;
  }

  /** Memory follows the document. */
  #forget(): void {
    if (this.#byKey.size <= this.#blocks.length + mostForgotten) return;
    this.#byKey = new Map(
      this.#blocks.map((block, index) => [contentKey(block), this.#analyses[index]!]),
    );
  }
}

/** Whether two blocks have one content; an edit elsewhere leaves it the very same object. */
function isSame(block: Block, before: Block | undefined): boolean {
  return (
    block.prose === before?.prose &&
    block.kind === before.kind &&
    fillsContainer(block) === fillsContainer(before)
  );
}

/** Whether a block fills its container decides about one fix. */
function contentKey(block: Block): string {
  return `${block.kind}${fillsContainer(block) ? '=' : '<'}${block.source}`;
}

function fillsContainer({ container, start, end }: Block): boolean {
  return container.start === start && container.end === end;
}
