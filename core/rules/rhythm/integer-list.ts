/** Whole numbers of 32 bits in a row, in memory that is used again and again. */
export class IntegerList {
  #numbers = new Int32Array(256);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  clear(): void {
    this.#length = 0;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) this.#grow();
    this.#numbers[this.#length++] = number;
  }

  /** Puts them all into another array. */
  copyTo(target: Int32Array): void {
    target.set(this.#numbers.subarray(0, this.#length));
  }

  #grow(): void {
    const numbers = new Int32Array(2 * this.#numbers.length);
    numbers.set(this.#numbers);
    this.#numbers = numbers;
  }
}
