import type { Tokens } from '../language/tokens.ts';
import * as character from './characters.ts';
import type { Mark } from './pattern.ts';
import { HASH_FACTOR, HASH_SEED } from './vocabulary.ts';
import type { FrozenVocabulary } from './vocabulary.ts';

/** The codes of tokens that are no words; words are numbered from 0 (docs/phrase-patterns.md). */
export const SYMBOL_CODE = -1;
export const COMMA_CODE = -2;
export const SEMICOLON_CODE = -3;
export const COLON_CODE = -4;
export const PERIOD_CODE = -5;
export const EXCLAMATION_CODE = -6;
export const QUESTION_CODE = -7;
export const DASH_CODE = -8;
/** A word no pattern names. */
export const UNKNOWN_CODE = 0;
/** Digits no pattern names. */
export const DIGITS_CODE = 1;

/** The longest word a pattern can name, in code units; a longer one is never looked up. */
export const LONGEST_WORD = 64;

const codesByMark: Readonly<Record<Mark, number>> = {
  ',': COMMA_CODE,
  ';': SEMICOLON_CODE,
  ':': COLON_CODE,
  '.': PERIOD_CODE,
  '!': EXCLAMATION_CODE,
  '?': QUESTION_CODE,
  '-': DASH_CODE,
};
const marks = Object.keys(codesByMark) as readonly Mark[];

/** The punctuation codes by the mark a pattern writes. */
export const markCodes: ReadonlyMap<string, number> = new Map(Object.entries(codesByMark));

/** The mark of a punctuation code; `undefined` for a symbol. */
export function markOf(code: number): Mark | undefined {
  return marks.find((mark) => codesByMark[mark] === code);
}

/** Splits prose into words and punctuation marks. Its `tokens` are overwritten by each call. */
export class Tokenizer {
  readonly #vocabulary: FrozenVocabulary;
  readonly #units = new Uint16Array(LONGEST_WORD);
  readonly #tokens = new GrowingTokens();

  constructor(vocabulary: FrozenVocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** Never throws, whatever the text. */
  tokenize(text: string): Tokens {
    const tokens = this.#tokens;
    tokens.count = 0;
    tokens.words = 0;
    const length = text.length;
    let offset = 0;
    while (offset < length) {
      const found = character.classOf(text.charCodeAt(offset));
      if (found <= character.SPACE || found === character.TRANSPARENT) offset++;
      else if (found === character.LETTER || found === character.DIGIT) {
        offset = this.#word(text, offset);
      } else offset = this.#mark(text, offset, found);
    }
    return tokens;
  }

  #word(text: string, start: number): number {
    const units = this.#units;
    const length = text.length;
    let offset = start;
    let size = 0;
    let hash = HASH_SEED | 0;
    let last = 0;
    let onlyDigits = true;
    while (offset < length) {
      const unit = text.charCodeAt(offset);
      const found = character.classOf(unit);
      if (found === character.LETTER) onlyDigits = false;
      else if (found === character.SURROGATE) {
        if (!character.isAstralLetter(text, offset)) break;
        // No pattern word is looked up beyond the BMP: two units that hash as they are.
        onlyDigits = false;
        hash = Math.imul(hash ^ unit, HASH_FACTOR);
        if (size < LONGEST_WORD) units[size] = unit;
        size++;
        offset++;
      } else if (!character.continuesWord(text, offset, found, last)) break;
      const folded = character.lowerUnit(text.charCodeAt(offset));
      hash = Math.imul(hash ^ folded, HASH_FACTOR);
      if (size < LONGEST_WORD) units[size] = folded;
      size++;
      offset++;
      last = found === character.SURROGATE ? character.LETTER : found;
    }
    let code = size > LONGEST_WORD ? UNKNOWN_CODE : this.#vocabulary.find(hash, units, size);
    if (code === UNKNOWN_CODE && onlyDigits) code = DIGITS_CODE;
    this.#tokens.words++;
    this.#tokens.push(start, offset, code);
    return offset;
  }

  #mark(text: string, start: number, found: number): number {
    switch (found) {
      case character.SURROGATE:
        if (character.isAstralLetter(text, start)) return this.#word(text, start);
        return this.#push(start, start + 1, SYMBOL_CODE);
      case character.COMBINING:
        return start + 1;
      case character.APOSTROPHE:
        // The plural possessive: `the users' needs`.
        if (/[sS]/u.test(text[start - 1] ?? '')) return start + 1;
        return this.#push(start, start + 1, SYMBOL_CODE);
      case character.HYPHEN:
        return this.#hyphen(text, start);
      case character.EM_DASH:
        return this.#push(start, start + 1, DASH_CODE);
      case character.COMMA:
        return this.#push(start, start + 1, COMMA_CODE);
      case character.SEMICOLON:
        return this.#push(start, start + 1, SEMICOLON_CODE);
      case character.COLON:
        return this.#push(start, start + 1, COLON_CODE);
      case character.PERIOD:
        return this.#run(text, start, found, PERIOD_CODE);
      case character.EXCLAMATION:
        return this.#run(text, start, found, EXCLAMATION_CODE);
      case character.QUESTION:
        return this.#run(text, start, found, QUESTION_CODE);
      default:
        return this.#push(start, start + 1, SYMBOL_CODE);
    }
  }

  /** One token for `...` or `!!`. */
  #run(text: string, start: number, found: number, code: number): number {
    let end = start + 1;
    while (character.classAt(text, end) === found) end++;
    return this.#push(start, end, code);
  }

  /** A doubled or spaced hyphen or en dash is a dash; any other only separates words. */
  #hyphen(text: string, start: number): number {
    let end = start + 1;
    while (character.classAt(text, end) === character.HYPHEN) end++;
    const spaced =
      character.classAt(text, start - 1) === character.SPACE &&
      character.classAt(text, end) === character.SPACE;
    if (spaced || end - start > 1) this.#push(start, end, DASH_CODE);
    return end;
  }

  #push(start: number, end: number, code: number): number {
    this.#tokens.push(start, end, code);
    return end;
  }
}

class GrowingTokens implements Tokens {
  count = 0;
  words = 0;
  starts = new Int32Array(1024);
  ends = new Int32Array(1024);
  codes = new Int32Array(1024);

  push(start: number, end: number, code: number): void {
    const index = this.count++;
    if (index === this.starts.length) this.#grow();
    this.starts[index] = start;
    this.ends[index] = end;
    this.codes[index] = code;
  }

  #grow(): void {
    this.starts = doubled(this.starts);
    this.ends = doubled(this.ends);
    this.codes = doubled(this.codes);
  }
}

function doubled(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
