import type { Span } from '../finding.ts';
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
class RuleParts {
  readonly rule: DocumentRule;
  /** How many blocks contribute. */
  count = 0;
  tally: Tally<unknown> | undefined;
  /** Kept from the first time somebody asks; most rules have seen enough in the tally. */
  parts: Part[] | undefined;

  constructor(rule: DocumentRule) {
    this.rule = rule;
    this.tally = rule.tally?.();
  }

  clear(): void {
    this.count = 0;
    this.tally = this.rule.tally?.();
    this.parts = undefined;
  }

  add(analyses: readonly BlockAnalysis[], number: number): void {
    for (const { facts } of analyses) {
      const fact = facts[number];
      if (fact === undefined) continue;
      this.count++;
      this.tally?.add(fact);
    }
  }

  remove(analyses: readonly BlockAnalysis[], number: number): void {
    for (const { facts } of analyses) {
      const fact = facts[number];
      if (fact === undefined) continue;
      this.count--;
      this.tally?.remove(fact);
    }
  }
}

/** What one rule may know of a version. */
export interface Contribution {
  /** How many blocks contribute. */
  readonly count: number;
  readonly tally: Tally<unknown> | undefined;
  /** Gathered when asked for. */
  readonly parts: () => readonly DocumentPart<unknown>[];
}

/**
 * By rule, what the blocks of a document contribute, in their order.
 *
 * Kept from version to version: to gather a hundred thousand parts anew at each keystroke is a
 * tenth of all the time in a document of a megabyte.
 */
export class DocumentParts {
  readonly #latest: Latest = { blocks: [] };
  readonly #byRule: readonly RuleParts[];
  #analyses: readonly BlockAnalysis[] = [];
  /** By block; made with the first part. */
  #places: Place[] | undefined;
  readonly #technical = new TechnicalShare();
  #outline: Outline = {};

  /** @param rules in the order of the facts of a block. */
  constructor(rules: readonly DocumentRule[]) {
    this.#byRule = rules.map((rule) => new RuleParts(rule));
  }

  /** What the blocks contribute to the rule of a number; valid until the next `update`. */
  of(number: number): Contribution {
    const own = this.#byRule[number]!;
    const { count, tally } = own;
    return { count, tally, parts: () => (own.parts ??= this.#gather(this.#analyses, 0, number)) };
  }

  get isTechnical(): boolean {
    return this.#technical.isTechnical;
  }

  get outline(): Outline {
    return this.#outline;
  }

  /** Takes another version: what its blocks have in common with the one before is kept. */
  update({ blocks, analyses, head, tail }: ReadBlocks): void {
    const before = this.#latest.blocks;
    const behind = before.length - tail;
    const gone = this.#analyses.slice(head, behind);
    const come = analyses.slice(head, analyses.length - tail);
    if (!keepsOutline(before, blocks, head, tail)) this.#outline = {};
    for (let at = head; at < behind; at++) this.#technical.remove(before[at]!);
    for (let at = head; at < head + come.length; at++) this.#technical.add(blocks[at]!);
    this.#latest.blocks = blocks;
    this.#analyses = analyses;
    // Another document: to let go of all is less work than to take it back block by block.
    if (head + tail === 0 && before.length > 0) this.#clear();
    // While each part still stands where it stood in the version before.
    const ranges = this.#byRule.map(({ parts }) => rangeOf(parts ?? [], head, behind));
    if (this.#places) this.#place(this.#places, come, head, gone.length);
    this.#byRule.forEach((own, number) => {
      if (head + tail > 0) own.remove(gone, number);
      own.add(come, number);
      if (own.parts === undefined) return;
      const { start, end } = ranges[number]!;
      own.parts = replaceRange(own.parts, start, end, this.#gather(come, head, number));
    });
  }

  #clear(): void {
    this.#places = undefined;
    for (const own of this.#byRule) own.clear();
  }

  /** Puts the places of new blocks among the others, and moves those behind. */
  #place(places: Place[], come: readonly BlockAnalysis[], head: number, gone: number): void {
    const added = come.map((_, at) => ({ index: head + at }));
    this.#places = replaceRange(places, head, head + gone, added);
    if (come.length === gone) return;
    for (let at = head + come.length; at < this.#places.length; at++) this.#places[at]!.index = at;
  }

  /** The parts of blocks from `head` on for one rule. */
  #gather(analyses: readonly BlockAnalysis[], head: number, number: number): Part[] {
    const places = (this.#places ??= this.#analyses.map((_, index) => ({ index })));
    const parts: Part[] = [];
    analyses.forEach(({ facts }, at) => {
      const fact = facts[number];
      if (fact !== undefined) parts.push(new Part(fact, places[head + at]!, this.#latest));
    });
    return parts;
  }
}

/** The parts of the blocks from `head` to `behind`. */
function rangeOf(parts: readonly Part[], head: number, behind: number): Span {
  return { start: firstFrom(parts, head), end: firstFrom(parts, behind) };
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
