import type { Block } from '../prose/block.ts';
import type { DocumentPart, DocumentRule } from '../rules/rule.ts';
import type { BlockAnalysis } from './candidate.ts';

/** The blocks of the latest version, for parts that have outlived an earlier one. */
interface Place {
  blocks: readonly Block[];
}

class Part implements DocumentPart<unknown> {
  index: number;
  readonly facts: unknown;
  readonly #place: Place;

  constructor(index: number, facts: unknown, place: Place) {
    this.index = index;
    this.facts = facts;
    this.#place = place;
  }

  get block(): Block {
    return this.#place.blocks[this.index]!;
  }
}

/**
 * By rule, what the blocks of a document contribute, in their order.
 *
 * Kept from version to version: to gather a hundred thousand parts anew at each keystroke is a
 * tenth of all the time in a document of a megabyte.
 */
export class DocumentParts {
  readonly #place: Place = { blocks: [] };
  readonly #byRule = new Map<DocumentRule, Part[]>();
  #analyses: readonly BlockAnalysis[] = [];

  /** The parts of one rule; valid until the next `update`. */
  of(rule: DocumentRule): readonly DocumentPart<unknown>[] {
    return this.#byRule.get(rule) ?? [];
  }

  /** Takes another version: what its blocks have in common with the one before is kept. */
  update(blocks: readonly Block[], analyses: readonly BlockAnalysis[]): void {
    const before = this.#analyses;
    this.#place.blocks = blocks;
    this.#analyses = analyses;
    const most = Math.min(before.length, analyses.length);
    let head = 0;
    while (head < most && before[head] === analyses[head]) head++;
    let tail = 0;
    const isSame = (back: number): boolean =>
      before[before.length - back] === analyses[analyses.length - back];
    while (tail < most - head && isSame(tail + 1)) tail++;
    const fresh = this.#gather(head, analyses.length - tail);
    for (const rule of new Set([...this.#byRule.keys(), ...fresh.keys()])) {
      const own = this.#byRule.get(rule) ?? [];
      const from = firstFrom(own, head);
      const to = firstFrom(own, before.length - tail);
      const moved = analyses.length - before.length;
      if (moved !== 0) for (let at = to; at < own.length; at++) own[at]!.index += moved;
      const added = fresh.get(rule) ?? [];
      if (added.length === to - from) added.forEach((part, at) => (own[from + at] = part));
      else this.#byRule.set(rule, [...own.slice(0, from), ...added, ...own.slice(to)]);
    }
  }

  #gather(from: number, to: number): Map<DocumentRule, Part[]> {
    const parts = new Map<DocumentRule, Part[]>();
    for (let index = from; index < to; index++) {
      this.#analyses[index]!.facts.forEach((facts, rule) => {
        const part = new Part(index, facts, this.#place);
        const own = parts.get(rule);
        if (own) own.push(part);
        else parts.set(rule, [part]);
      });
    }
    return parts;
  }
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
