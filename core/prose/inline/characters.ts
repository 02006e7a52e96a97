export const TAB = 9;
export const LINE_FEED = 10;
export const CARRIAGE_RETURN = 13;
export const SPACE = 32;
export const GREATER_THAN = 62;

/** White space as Markdown's block structure knows it, line breaks apart. */
export function isBlank(code: number): boolean {
  return code === SPACE || code === TAB;
}

export function isLineBreak(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isAsciiLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

/** ASCII letter, digit or underscore. */
export function isWordCode(code: number): boolean {
  return isAsciiLetter(code) || isDigit(code) || code === 95;
}

/** ASCII punctuation: what a backslash may escape. */
export function isAsciiPunctuation(code: number): boolean {
  return (
    (code >= 33 && code <= 47) ||
    (code >= 58 && code <= 64) ||
    (code >= 91 && code <= 96) ||
    (code >= 123 && code <= 126)
  );
}

/** Whether there is white space at `offset`; the ends of the text count as such. */
export function isSpaceAt(text: string, offset: number): boolean {
  if (offset < 0 || offset >= text.length) return true;
  const code = text.charCodeAt(offset);
  return code < 128 ? code === SPACE || (code >= 9 && code <= 13) : /\s/.test(text.charAt(offset));
}

/** Whether the character that holds the unit at `offset` is punctuation or a symbol. */
export function isPunctuationAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  if (code < 128) return isAsciiPunctuation(code);
  const isTrail = code >= 0xdc00 && code <= 0xdfff;
  const point = text.codePointAt(isTrail ? offset - 1 : offset);
  return point !== undefined && /[\p{P}\p{S}]/u.test(String.fromCodePoint(point));
}

/** The first offset at or behind `from`, below `end`, that holds no blank. */
export function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** Skips blanks and line breaks. */
export function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (isBlank(text.charCodeAt(at)) || isLineBreak(text.charCodeAt(at)))) at++;
  return at;
}

/** `end` moved back over blanks and line breaks, not before `start`. */
export function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && (isBlank(text.charCodeAt(at - 1)) || isLineBreak(text.charCodeAt(at - 1))))
    at--;
  return at;
}

/** The offset of the line break (or the end) that ends the line of `from`. */
export function lineEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && !isLineBreak(text.charCodeAt(at))) at++;
  return at;
}

/** The offset behind the line break at `at`: `\r\n` is one. */
export function behindLineBreak(text: string, at: number): number {
  const isPair = text.charCodeAt(at) === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED;
  return at + (isPair ? 2 : 1);
}

/** Skips what may stand before the text of a continuation line: blanks and quote marks. */
export function skipPrefix(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (isBlank(text.charCodeAt(at)) || text.charCodeAt(at) === GREATER_THAN)) at++;
  return at;
}
