import type { Block } from '../prose/block.ts';
import type { Outline } from '../rules/outline.ts';
import type { DocumentPart, DocumentRule } from '../rules/rule.ts';
import type { Tally } from '../rules/tally.ts';
import type { BlockAnalysis } from './candidate.ts';
import type { ReadBlocks } from './known-blocks.ts';
import { replaceRange } from './replace-range.ts';
import { TechnicalShare } from './technical-share.ts';

/** The blocks of the latest version, for parts that have outlived an earlier one. */
interface Latest {
  blocks: readonly Block[];
}

/** Where a block stands; all its parts share one, so that a block moves in one step. */
interface Place {
  index: number;
}

class Part implements DocumentPart<unknown> {
  readonly facts: unknown;
  readonly #place: Place;
  readonly #latest: Latest;

  constructor(facts: unknown, place: Place, latest: Latest) {
    this.facts = facts;
    this.#place = place;
    this.#latest = latest;
  }

  get index(): number {
    return this.#place.index;
  }

  get block(): Block {
    return this.#latest.blocks[this.#place.index]!;
  }
}

/** What blocks contribute to one rule. */
interface RuleParts {
  readonly tally: Tally<unknown> | undefined;
  parts: Part[];
}

/**
 * By rule, what the blocks of a document contribute, in their order.
 *
 * Kept from version to version: to gather a hundred thousand parts anew at each keystroke is a
 * tenth of all the time in a document of a megabyte.
 */
export class DocumentParts {
  readonly #latest: Latest = { blocks: [] };
  readonly #byRule = new Map<DocumentRule, RuleParts>();
  #analyses: readonly BlockAnalysis[] = [];
  #places: Place[] = [];
  readonly #technical = new TechnicalShare();
  #outline: Outline = {};

  /** The parts of one rule and what they add up to; valid until the next `update`. */
  of(rule: DocumentRule): {
    readonly parts: readonly DocumentPart<unknown>[];
    readonly tally: Tally<unknown> | undefined;
  } {
    return this.#ofRule(rule);
  }

  get isTechnical(): boolean {
    return this.#technical.isTechnical;
  }

  get outline(): Outline {
    return this.#outline;
  }

  /** Takes another version: what its blocks have in common with the one before is kept. */
  update({ blocks, analyses, head, tail }: ReadBlocks): void {
    // Another document: to let go of all is less work than to take it back block by block.
    if (head + tail === 0) this.#byRule.clear();
    const gone = this.#analyses.slice(head, this.#analyses.length - tail);
    const come = analyses.slice(head, analyses.length - tail);
    if (!keepsOutline(this.#latest.blocks, blocks, head, tail)) this.#outline = {};
    const places = come.map((_, at) => ({ index: head + at }));
    const added = this.#gather(come, places);
    for (const { facts } of gone) {
      for (const rule of facts.keys()) if (!added.has(rule)) added.set(rule, []);
    }
    // While each part still stands where it stood in the version before.
    const changes = [...added].map(([rule, parts]) => {
      const own = this.#ofRule(rule);
      const start = firstFrom(own.parts, head);
      return { own, start, end: firstFrom(own.parts, head + gone.length), parts };
    });
    this.#move(places, head, gone.length);
    for (let at = head; at < head + gone.length; at++)
      this.#technical.remove(this.#latest.blocks[at]!);
    for (const { index } of places) this.#technical.add(blocks[index]!);
    this.#latest.blocks = blocks;
    this.#analyses = analyses;
    for (const { own, start, end, parts } of changes) replaceParts(own, start, end, parts);
  }

  /** By rule, the parts of blocks that come in. */
  #gather(analyses: readonly BlockAnalysis[], places: readonly Place[]): Map<DocumentRule, Part[]> {
    const parts = new Map<DocumentRule, Part[]>();
    analyses.forEach(({ facts }, at) => {
      facts.forEach((fact, rule) => {
        const part = new Part(fact, places[at]!, this.#latest);
        const own = parts.get(rule);
        if (own) own.push(part);
        else parts.set(rule, [part]);
      });
    });
    return parts;
  }

  #move(places: readonly Place[], head: number, gone: number): void {
    const moved = places.length - gone;
    this.#places = replaceRange(this.#places, head, head + gone, places);
    if (moved === 0) return;
    for (let at = head + places.length; at < this.#places.length; at++)
      this.#places[at]!.index += moved;
  }

  #ofRule(rule: DocumentRule): RuleParts {
    let own = this.#byRule.get(rule);
    if (own === undefined) {
      own = { tally: rule.tally?.(), parts: [] };
      this.#byRule.set(rule, own);
    }
    return own;
  }
}

function replaceParts(own: RuleParts, start: number, end: number, parts: Part[]): void {
  const { tally } = own;
  if (tally) {
    for (let at = start; at < end; at++) tally.remove(own.parts[at]!.facts);
    for (const { facts } of parts) tally.add(facts);
  }
  own.parts = replaceRange(own.parts, start, end, parts);
}

/** Where the parts of block `index` and those behind begin. */
function firstFrom(parts: readonly Part[], index: number): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (parts[middle]!.index < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether blocks between `head` and `tail` differ in their words at most. */
function keepsOutline(
  before: readonly Block[],
  after: readonly Block[],
  head: number,
  tail: number,
): boolean {
  if (before.length !== after.length) return false;
  // The block behind them too, which may have shared a container with the last of them.
  const end = Math.min(after.length, after.length - tail + 1);
  for (let index = head; index < end; index++) {
    const [one, other] = [before[index]!, after[index]!];
    if (one.kind !== other.kind || one.level !== other.level) return false;
    if (sharesContainer(before, index) !== sharesContainer(after, index)) return false;
  }
  return true;
}

/** Whether a block stands in one list, table or quotation with the block before it. */
function sharesContainer(blocks: readonly Block[], index: number): boolean {
  return blocks[index - 1]?.container.start === blocks[index]!.container.start;
}
