import type { Tally } from './tally.ts';

/** How often blocks hold each key. */
export class KeyCounts<Facts, Key> implements Tally<Facts> {
  readonly #keysOf: (facts: Facts) => Iterable<Key>;
  readonly #counts = new Map<Key, number>();
  #total = 0;

  /** @param keysOf the keys of one block; each counts as often as it is given. */
  constructor(keysOf: (facts: Facts) => Iterable<Key>) {
    this.#keysOf = keysOf;
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

  add(facts: Facts): void {
    for (const key of this.#keysOf(facts)) {
      this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
      this.#total++;
    }
  }

  remove(facts: Facts): void {
    for (const key of this.#keysOf(facts)) {
      const count = this.#counts.get(key)!;
      if (count === 1) this.#counts.delete(key);
      else this.#counts.set(key, count - 1);
      this.#total--;
    }
  }
}
