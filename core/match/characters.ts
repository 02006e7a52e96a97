/**
 * What a UTF-16 code unit is to the tokenizer. A class, not a union of strings, because the hot
 * loop compares it once per character.
 */
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
/** A combining mark: goes on with a word, never begins one. */
export const COMBINING = 4;
export const APOSTROPHE = 5;
/** Hyphens and the en dash: a dash when spaced or doubled, else a mere separator. */
export const HYPHEN = 6;
export const EM_DASH = 7;
/** Brackets, emphasis and what has no width: seen by nobody. */
export const TRANSPARENT = 8;
export const COMMA = 9;
export const SEMICOLON = 10;
export const COLON = 11;
export const PERIOD = 12;
export const EXCLAMATION = 13;
export const QUESTION = 14;
/** Quotation marks, slashes, emoji: stops every match. */
export const SYMBOL = 15;
export const SURROGATE = 16;

const special: Readonly<Record<string, number>> = {
  "'": APOSTROPHE,
  '\u2018': APOSTROPHE,
  '\u2019': APOSTROPHE,
  '\u02BC': APOSTROPHE,
  '-': HYPHEN,
  '\u2010': HYPHEN,
  '\u2011': HYPHEN,
  '\u2013': HYPHEN,
  '\u2014': EM_DASH,
  '\u2015': EM_DASH,
  ',': COMMA,
  ';': SEMICOLON,
  ':': COLON,
  '.': PERIOD,
  '\u2026': PERIOD,
  '!': EXCLAMATION,
  '?': QUESTION,
};

/** By code unit; 0: not looked at yet. Filled as characters are met, because few ever are. */
const classes = new Uint8Array(0x10000);
const lowerCase = new Uint16Array(0x10000);

/** By ASCII code: a letter in lower case or a digit, as it is; 0 for all else. */
export const asciiWord = new Uint8Array(128);
for (let unit = 0; unit < 128; unit++) {
  const found = learn(unit);
  if (found === LETTER || found === DIGIT) asciiWord[unit] = lowerCase[unit]!;
}

/** The class of a code unit, one of the constants above. */
export function classOf(unit: number): number {
  const known = classes[unit]!;
  return known === 0 ? learn(unit) : known;
}

/** The code unit in lower case, apostrophes straight. Only for units `classOf` has seen. */
export function lowerUnit(unit: number): number {
  return lowerCase[unit]!;
}

/** Whether a letter, mark or digit beyond the BMP stands at `offset`. */
export function isAstralLetter(text: string, offset: number): boolean {
  const point = text.codePointAt(offset)!;
  return point > 0xffff && /[\p{L}\p{M}\p{N}]/u.test(String.fromCodePoint(point));
}

/** A word as the matcher compares it: lower case, straight apostrophes. */
export function foldWord(word: string): string {
  let folded = '';
  for (let index = 0; index < word.length; index++) {
    const unit = word.charCodeAt(index);
    classOf(unit);
    folded += String.fromCharCode(lowerUnit(unit));
  }
  return folded;
}

/**
 * The end of the word that begins at `start`, or `start` when none does. Letters, marks and
 * digits, apostrophes before a letter, and `.` or `,` between digits.
 *
 * @param from where to go on reading: `start` to here is known to be of the word.
 */
export function wordEnd(text: string, from: number, start = from): number {
  let offset = from;
  let last = from > start ? classAt(text, from - 1) : 0;
  while (offset < text.length) {
    const found = classOf(text.charCodeAt(offset));
    if (found === SURROGATE) {
      if (!isAstralLetter(text, offset)) break;
      offset += 2;
      last = LETTER;
      continue;
    }
    if (!continuesWord(text, offset, found, last)) break;
    offset++;
    last = found;
  }
  return offset;
}

/** Whether the unit at `offset`, of class `found`, goes on with a word whose last was `last`. */
function continuesWord(text: string, offset: number, found: number, last: number): boolean {
  switch (found) {
    case LETTER:
    case DIGIT:
      return true;
    case COMBINING:
      return last !== 0;
    case APOSTROPHE:
      return last !== 0 && last !== APOSTROPHE && letterAt(text, offset + 1);
    case PERIOD:
    case COMMA:
      return last === DIGIT && classAt(text, offset + 1) === DIGIT;
    default:
      return false;
  }
}

function letterAt(text: string, offset: number): boolean {
  const found = classAt(text, offset);
  return found === LETTER || (found === SURROGATE && isAstralLetter(text, offset));
}

/** The class of the unit at `offset`; `SPACE` outside the text. */
export function classAt(text: string, offset: number): number {
  return offset >= 0 && offset < text.length ? classOf(text.charCodeAt(offset)) : SPACE;
}

function learn(unit: number): number {
  const character = String.fromCharCode(unit);
  const found = classify(character, unit);
  const lower = character.toLowerCase();
  classes[unit] = found;
  lowerCase[unit] = found === APOSTROPHE ? 0x27 : lower.length === 1 ? lower.charCodeAt(0) : unit;
  return found;
}

function classify(character: string, unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return SURROGATE;
  const listed = special[character];
  if (listed !== undefined) return listed;
  // Spelled out, because to compile \p{L} and the like takes longer than to compile all patterns.
  if (unit < 128) return classifyAscii(character);
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return DIGIT;
  if (/\p{M}/u.test(character)) return COMBINING;
  if (/\s/u.test(character)) return SPACE;
  if (/[()[\]{}*_~]|\p{C}/u.test(character)) return TRANSPARENT;
  return SYMBOL;
}

function classifyAscii(character: string): number {
  if (/[a-z]/i.test(character)) return LETTER;
  if (/[0-9]/.test(character)) return DIGIT;
  if (/\s/.test(character)) return SPACE;
  return /[!-~]/.test(character) && !/[()[\]{}*_~]/.test(character) ? SYMBOL : TRANSPARENT;
}
