import type { Tally } from './tally.ts';

/** A power of two; most texts need no more. */
const fewestSlots = 256;

/**
 * How many blocks hold each of many hashes; a block counts once however often it holds one. No
 * object is made of any, since nearly every word of a text begins a run whose hash is counted.
 */
export class HashTally<Facts> implements Tally<Facts> {
  readonly #visit: (facts: Facts, take: (hash: number) => void) => void;
  readonly #many: number;
  /** An open-addressing table: hashes, 0 for a slot never taken, and what is known of each. */
  #hashes = new Int32Array(fewestSlots);
  #counts = new Int32Array(fewestSlots);
  /** By slot: the block that changed it last, numbered as blocks come and go. */
  #blocks = new Int32Array(fewestSlots);
  /** Slots that were ever taken; the hashes of some may all have left again. */
  #taken = 0;
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
    return this.#counts[this.#find(keyOf(hash))]! >= this.#many;
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
    const slot = this.#take(keyOf(hash));
    if (this.#blocks[slot] === this.#block) return;
    this.#blocks[slot] = this.#block;
    const before = this.#counts[slot]!;
    const after = before + sign;
    this.#counts[slot] = after;
    if (Math.max(before, after) === this.#many) this.#frequent += sign;
  }

  /** The slot of a hash, given one if it has none. */
  #take(key: number): number {
    const slot = this.#find(key);
    if (this.#hashes[slot] === key) return slot;
    if (this.#taken * 2 >= this.#hashes.length) {
      this.#grow();
      return this.#take(key);
    }
    this.#hashes[slot] = key;
    this.#taken++;
    return slot;
  }

  #find(key: number): number {
    const hashes = this.#hashes;
    const mask = hashes.length - 1;
    let slot = (key ^ (key >>> 15)) & mask;
    while (hashes[slot] !== 0 && hashes[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  /** Room for at least twice as many as are still there; those that have left are forgotten. */
  #grow(): void {
    const [hashes, counts, blocks] = [this.#hashes, this.#counts, this.#blocks];
    // The block that is being counted must not count twice.
    const isKept = (at: number): boolean => counts[at]! > 0 || blocks[at] === this.#block;
    let kept = 0;
    for (let at = 0; at < hashes.length; at++) if (isKept(at)) kept++;
    let size = fewestSlots;
    while (size < kept * 4) size *= 2;
    this.#hashes = new Int32Array(size);
    this.#counts = new Int32Array(size);
    this.#blocks = new Int32Array(size);
    this.#taken = kept;
    for (let at = 0; at < hashes.length; at++) {
      if (!isKept(at)) continue;
      const slot = this.#find(hashes[at]!);
      this.#hashes[slot] = hashes[at]!;
      this.#counts[slot] = counts[at]!;
      this.#blocks[slot] = blocks[at]!;
    }
  }
}

/** 0 marks a free slot, so that a hash of 0 goes with those of 1. */
function keyOf(hash: number): number {
  return hash === 0 ? 1 : hash | 0;
}
