import type { Tally } from './tally.ts';

/** A power of two; most texts need no more. */
const fewestSlots = 1024;
/** What a slot holds: a hash, 0 when never taken; how many blocks have it; which changed it last. */
const stride = 3;
const COUNT = 1;
const BLOCK = 2;

/**
 * How many blocks hold each of many hashes; a block counts once however often it holds one. No
 * object is made of any, since nearly every word of a text begins a run whose hash is counted.
 */
export class HashTally<Facts> implements Tally<Facts> {
  readonly #visit: (facts: Facts, take: (hash: number) => void) => void;
  readonly #many: number;
  /** An open-addressing table, slot by slot. */
  #slots = new Int32Array(fewestSlots * stride);
  /** How many slots there are, less one. */
  #mask = fewestSlots - 1;
  /** Slots that were ever taken; the hashes of some may all have left again. */
  #taken = 0;
  /** Blocks are numbered as they come and go. */
  #block = 0;
  #frequent = 0;
  readonly #add = (hash: number): void => {
    this.#change(hash, 1);
  };
  readonly #remove = (hash: number): void => {
    this.#change(hash, -1);
  };

  /**
   * @param visit hands over the hashes of one block.
   * @param many in this many blocks a hash is frequent.
   */
  constructor(visit: (facts: Facts, take: (hash: number) => void) => void, many: number) {
    this.#visit = visit;
    this.#many = many;
  }

  /** How many hashes are frequent. */
  get frequent(): number {
    return this.#frequent;
  }

  isFrequent(hash: number): boolean {
    return this.#slots[this.#find(keyOf(hash)) + COUNT]! >= this.#many;
  }

  add(facts: Facts): void {
    this.#block++;
    this.#visit(facts, this.#add);
  }

  remove(facts: Facts): void {
    this.#block++;
    this.#visit(facts, this.#remove);
  }

  #change(hash: number, sign: 1 | -1): void {
    const at = this.#take(keyOf(hash));
    const slots = this.#slots;
    if (slots[at + BLOCK] === this.#block) return;
    slots[at + BLOCK] = this.#block;
    const before = slots[at + COUNT]!;
    const after = before + sign;
    slots[at + COUNT] = after;
    if (Math.max(before, after) === this.#many) this.#frequent += sign;
  }

  /** Where the slot of a hash begins, given one if it has none. */
  #take(key: number): number {
    const at = this.#find(key);
    if (this.#slots[at] === key) return at;
    if (this.#taken * 2 > this.#mask) {
      this.#grow();
      return this.#take(key);
    }
    this.#slots[at] = key;
    this.#taken++;
    return at;
  }

  #find(key: number): number {
    const slots = this.#slots;
    let slot = (key ^ (key >>> 15)) & this.#mask;
    let at = slot * stride;
    while (slots[at] !== 0 && slots[at] !== key) {
      slot = (slot + 1) & this.#mask;
      at = slot * stride;
    }
    return at;
  }

  /** Room for at least twice as many as are still there; those that have left are forgotten. */
  #grow(): void {
    const slots = this.#slots;
    // The block that is being counted must not count twice.
    const isKept = (at: number): boolean =>
      slots[at + COUNT]! > 0 || slots[at + BLOCK] === this.#block;
    let kept = 0;
    for (let at = 0; at < slots.length; at += stride) if (isKept(at)) kept++;
    let size = fewestSlots;
    while (size < kept * 4) size *= 2;
    this.#slots = new Int32Array(size * stride);
    this.#mask = size - 1;
    this.#taken = kept;
    for (let at = 0; at < slots.length; at += stride) {
      if (!isKept(at)) continue;
      const to = this.#find(slots[at]!);
      for (let part = 0; part < stride; part++) this.#slots[to + part] = slots[at + part]!;
    }
  }
}

/** 0 marks a free slot, so that a hash of 0 goes with those of 1. */
function keyOf(hash: number): number {
  return hash === 0 ? 1 : hash | 0;
}
