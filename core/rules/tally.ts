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
  readonly #numbersOf: (facts: Facts) => Numbers;

  /**
   * @param zero each name with 0.
   * @param numbersOf what one block adds.
   */
  constructor(zero: Numbers, numbersOf: (facts: Facts) => Numbers) {
    this.#sums = { ...zero };
    this.#numbersOf = numbersOf;
  }

  get sums(): Readonly<Numbers> {
    return this.#sums;
  }

  add(facts: Facts): void {
    this.#change(facts, 1);
  }

  remove(facts: Facts): void {
    this.#change(facts, -1);
  }

  #change(facts: Facts, sign: 1 | -1): void {
    const sums: Record<string, number> = this.#sums;
    const numbers = this.#numbersOf(facts);
    for (const name in numbers) sums[name]! += sign * numbers[name]!;
  }
}
