/**
 * What a rule about the document knows of the facts of all blocks together. It is kept up to date
 * as blocks come and go, so that an edit costs what it changed, however long the document.
 */
export interface Tally<Facts> {
  add(facts: Facts): void;
  /** Takes back an `add` of the same facts, without a trace, whatever came between. */
  remove(facts: Facts): void;
}

/** Sums of whole numbers by name; nothing else can be taken back without a trace. */
export class Sums<Facts, Numbers extends Record<string, number>> implements Tally<Facts> {
  readonly #sums: Numbers;
  readonly #change: (sums: Numbers, facts: Facts, sign: 1 | -1) => void;

  /**
   * @param zero each name with 0.
   * @param change adds to the sums what one block adds, or takes it back, by the sign. Name by name
   *   and without an object in between, since every block of every text comes by here.
   */
  constructor(zero: Numbers, change: (sums: Numbers, facts: Facts, sign: 1 | -1) => void) {
    this.#sums = { ...zero };
    this.#change = change;
  }

  get sums(): Readonly<Numbers> {
    return this.#sums;
  }

  add(facts: Facts): void {
    this.#change(this.#sums, facts, 1);
  }

  remove(facts: Facts): void {
    this.#change(this.#sums, facts, -1);
  }
}
