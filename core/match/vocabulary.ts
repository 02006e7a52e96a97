import { classOf, DIGIT, foldWord, lowerUnit } from './characters.ts';

/** The first word number; 0 is a word no pattern knows and 1 stands for digits. */
const FIRST_WORD = 2;
/** FNV-1a. */
export const HASH_SEED = 0x811c9dc5;
export const HASH_FACTOR = 0x01000193;

/**
 * The words the patterns name, numbered, in an open-addressing table.
 *
 * The tokenizer hashes a word's code units as it scans and asks for them here, so that no string
 * is made of any word.
 */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  #frozen: FrozenVocabulary | undefined;

  /** The number of a word, given one if it has none. */
  add(word: string): number {
    const folded = foldWord(word);
    const known = this.#numbers.get(folded);
    if (known !== undefined) return known;
    const number = this.#numbers.size + FIRST_WORD;
    this.#numbers.set(folded, number);
    this.#frozen = undefined;
    return number;
  }

  /** One more than the highest number. */
  get limit(): number {
    return this.#numbers.size + FIRST_WORD;
  }

  /** The numbers of words that are digits, such as `100`. */
  digitWords(): number[] {
    return [...this.#numbers]
      .filter(([word]) => classOf(word.charCodeAt(0)) === DIGIT && !/\p{L}/u.test(word))
      .map(([, number]) => number);
  }

  /** All words, in the order of their numbers. */
  words(): string[] {
    return [...this.#numbers.keys()];
  }

  freeze(): FrozenVocabulary {
    return (this.#frozen ??= new FrozenVocabulary(this.words()));
  }
}

export class FrozenVocabulary {
  readonly #slots: Int32Array;
  readonly #mask: number;
  readonly #hashes: Int32Array;
  /** All words' code units in a row; word `n` is at `offsets[n]` to `offsets[n + 1]`. */
  readonly #units: Uint16Array;
  readonly #offsets: Int32Array;

  /** @param words in the order of their numbers, folded. */
  constructor(words: readonly string[]) {
    let size = 64;
    while (size < words.length * 4) size *= 2;
    this.#slots = new Int32Array(size);
    this.#mask = size - 1;
    this.#hashes = new Int32Array(words.length + FIRST_WORD);
    this.#offsets = new Int32Array(words.length + FIRST_WORD + 1);
    this.#units = new Uint16Array(words.reduce((sum, word) => sum + word.length, 0));
    words.forEach((word, index) => {
      this.#insert(word, index + FIRST_WORD);
    });
  }

  /**
   * The number of the word at `start` to `end` of `text`, or 0.
   *
   * @param hash of its units in lower case.
   */
  find(hash: number, text: string, start: number, end: number): number {
    let slot = mix(hash) & this.#mask;
    for (;;) {
      const number = this.#slots[slot]!;
      if (number === 0) return 0;
      if (this.#hashes[number] === hash && this.#equals(number, text, start, end)) return number;
      slot = (slot + 1) & this.#mask;
    }
  }

  /** The number of a folded word, or 0. */
  numberOf(word: string): number {
    let hash = HASH_SEED | 0;
    for (let index = 0; index < word.length; index++) {
      hash = Math.imul(hash ^ word.charCodeAt(index), HASH_FACTOR);
    }
    return this.find(hash, word, 0, word.length);
  }

  /** One more than the highest number. */
  get limit(): number {
    return this.#hashes.length;
  }

  #equals(number: number, text: string, start: number, end: number): boolean {
    const first = this.#offsets[number]!;
    if (this.#offsets[number + 1]! - first !== end - start) return false;
    for (let offset = start; offset < end; offset++) {
      if (this.#units[first + offset - start] !== lowerUnit(text.charCodeAt(offset))) return false;
    }
    return true;
  }

  #insert(word: string, number: number): void {
    const start = this.#offsets[number]!;
    let hash = HASH_SEED | 0;
    for (let index = 0; index < word.length; index++) {
      const unit = word.charCodeAt(index);
      this.#units[start + index] = unit;
      hash = Math.imul(hash ^ unit, HASH_FACTOR);
    }
    this.#offsets[number + 1] = start + word.length;
    this.#hashes[number] = hash;
    let slot = mix(hash) & this.#mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots[slot] = number;
  }
}

/** FNV leaves its entropy in the high bits; the mask takes the low ones. */
function mix(hash: number): number {
  return hash ^ (hash >>> 15);
}
