import type { Tally } from './tally.ts';

/** How many blocks hold each key. */
export class KeyCounts<Facts, Key> implements Tally<Facts> {
  readonly #keysOf: (facts: Facts) => Iterable<Key>;
  readonly #many: number;
  readonly #counts = new Map<Key, number>();
  #total = 0;
  #frequent = 0;

  /**
   * @param keysOf the keys of one block; each counts as often as it is given.
   * @param many from this count on a key is frequent.
   */
  constructor(keysOf: (facts: Facts) => Iterable<Key>, many: number) {
    this.#keysOf = keysOf;
    this.#many = many;
  }

  /** How many keys are frequent. */
  get frequent(): number {
    return this.#frequent;
  }

  /** All keys, each as often as it was given. */
  get total(): number {
    return this.#total;
  }

  /** The count of the key that has the highest. */
  get most(): number {
    let most = 0;
    for (const count of this.#counts.values()) most = Math.max(most, count);
    return most;
  }

  isFrequent(key: Key): boolean {
    return (this.#counts.get(key) ?? 0) >= this.#many;
  }

  add(facts: Facts): void {
    for (const key of this.#keysOf(facts)) {
      const count = (this.#counts.get(key) ?? 0) + 1;
      this.#counts.set(key, count);
      this.#total++;
      if (count === this.#many) this.#frequent++;
    }
  }

  remove(facts: Facts): void {
    for (const key of this.#keysOf(facts)) {
      const count = this.#counts.get(key)!;
      if (count === 1) this.#counts.delete(key);
      else this.#counts.set(key, count - 1);
      this.#total--;
      if (count === this.#many) this.#frequent--;
    }
  }
}
