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
  readonly #tokens = new GrowingTokens();

  constructor(vocabulary: FrozenVocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** Never throws, whatever the text. */
  tokenize(text: string): Tokens {
    const { asciiWord } = character;
    const tokens = this.#tokens;
    const vocabulary = this.#vocabulary;
    tokens.clear();
    const length = text.length;
    let offset = 0;
    // Never asks for a unit behind the end: V8 gives up its fast `charCodeAt` for good then.
    while (offset < length) {
      const start = offset;
      let unit = text.charCodeAt(offset);
      if (unit === 0x20) {
        offset++;
        continue;
      }
      let folded = unit < 128 ? asciiWord[unit]! : 0;
      if (folded === 0) {
        offset = this.#other(text, offset);
        continue;
      }
      const startsWithLetter = folded >= 0x61;
      let hash = HASH_SEED | 0;
      do {
        hash = Math.imul(hash ^ folded, HASH_FACTOR);
        if (++offset === length) break;
        unit = text.charCodeAt(offset);
        folded = unit < 128 ? asciiWord[unit]! : 0;
      } while (folded !== 0);
      if (startsWithLetter && (offset === length || unit === 0x20 || unit === 0x0a)) {
        tokens.words++;
        tokens.push(start, offset, vocabulary.find(hash, text, start, offset));
      } else offset = this.#restOfWord(text, start, offset, hash);
    }
    return tokens;
  }

  /** What begins at `start` is no ASCII word: white space, a mark, or another word. */
  #other(text: string, start: number): number {
    const found = character.classOf(text.charCodeAt(start));
    if (found === character.SPACE || found === character.TRANSPARENT) return start + 1;
    if (found === character.LETTER || found === character.DIGIT) {
      return this.#restOfWord(text, start, start, HASH_SEED | 0);
    }
    return this.#mark(text, start, found);
  }

  /** Reads a word on from `offset`, by the rules for apostrophes and letters beyond ASCII. */
  #restOfWord(text: string, start: number, offset: number, hash: number): number {
    const end = character.wordEnd(text, offset, start);
    for (let index = offset; index < end; index++) {
      hash = Math.imul(hash ^ character.lowerUnit(text.charCodeAt(index)), HASH_FACTOR);
    }
    let code = this.#vocabulary.find(hash, text, start, end);
    if (code === UNKNOWN_CODE && isNumber(text, start, end)) code = DIGITS_CODE;
    this.#tokens.words++;
    return this.#push(start, end, code);
  }

  #mark(text: string, start: number, found: number): number {
    switch (found) {
      case character.SURROGATE:
        if (character.isAstralLetter(text, start))
          return this.#restOfWord(text, start, start, HASH_SEED | 0);
        return this.#push(start, start + 1, SYMBOL_CODE);
      case character.COMBINING:
        return start + 1;
      case character.APOSTROPHE:
        // The plural possessive: `the users' needs`.
        if (character.classAt(text, start - 1) === character.LETTER && isPlural(text, start)) {
          return start + 1;
        }
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

/** Whether the letter before `end` is an s. */
function isPlural(text: string, end: number): boolean {
  return (text.charCodeAt(end - 1) | 0x20) === 0x73;
}

/** Whether a word is digits alone, `.` and `,` between them aside. */
function isNumber(text: string, start: number, end: number): boolean {
  for (let offset = start; offset < end; offset++) {
    const found = character.classAt(text, offset);
    if (found === character.LETTER || found === character.SURROGATE) return false;
  }
  return true;
}

/** Tokens that room is kept for; one endless block must not fill the memory for good. */
const mostKept = 2 ** 18;

class GrowingTokens implements Tokens {
  count = 0;
  words = 0;
  starts = new Int32Array(1024);
  ends = new Int32Array(1024);
  codes = new Int32Array(1024);

  clear(): void {
    this.count = 0;
    this.words = 0;
    if (this.starts.length <= mostKept) return;
    this.starts = new Int32Array(mostKept);
    this.ends = new Int32Array(mostKept);
    this.codes = new Int32Array(mostKept);
  }

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
