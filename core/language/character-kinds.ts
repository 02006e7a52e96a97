/**
 * What parse-english takes a UTF-16 code unit for; half a surrogate pair is a symbol. The two kinds
 * whose runs are one piece come first.
 */
export const WORD = 1;
export const SPACE = 2;
export const PUNCTUATION = 3;
export const SYMBOL = 4;

const spaceRe = /[\t-\r \u0085\p{Zs}\u2028\u2029]/u;
const wordRe = /[\p{L}\p{M}\p{N}]/u;
const punctuationRe = /\p{P}/u;
/** Punctuation to Unicode, symbols to parse-english. */
const exceptions = '#%&*@†‡‰‱※';

/** By code unit; 0 is one that was never met. Looked up once each, since Unicode tables are slow. */
const kinds = new Uint8Array(0x10000);

/** The kind of a UTF-16 code unit. */
export function kindOf(unit: number): number {
  const known = kinds[unit]!;
  return known === 0 ? (kinds[unit] = readKind(String.fromCharCode(unit))) : known;
}

function readKind(character: string): number {
  if (spaceRe.test(character)) return SPACE;
  if (exceptions.includes(character)) return SYMBOL;
  if (punctuationRe.test(character)) return PUNCTUATION;
  return wordRe.test(character) ? WORD : SYMBOL;
}
