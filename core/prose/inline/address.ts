import { isAsciiLetter, isDigit, isSpaceAt, isWordCode } from './characters.ts';
import type { InlineState } from './state.ts';

/** The longest scheme and the longest local part of an e-mail address looked for, in characters. */
const SCHEME_LIMIT = 20;
const LOCAL_LIMIT = 100;
const LETTER_W = 119;

/** `:` at `at`: the middle of a bare `scheme://` address, or a plain character. */
export function readColon(state: InlineState, at: number): number {
  const { source } = state;
  if (!source.startsWith('://', at)) return at + 1;
  const floor = Math.max(state.plainFrom, at - SCHEME_LIMIT);
  let start = at;
  while (start > floor && isSchemeCode(source.charCodeAt(start - 1))) start--;
  while (start < at && !isAsciiLetter(source.charCodeAt(start))) start++;
  if (at - start < 2 || isWordCode(source.charCodeAt(start - 1))) return at + 1;
  const end = addressEnd(source, at + 3, state.brackets.length > 0);
  return end > at + 3 ? place(state, start, end) : at + 1;
}

/** `.` at `at`: the middle of a bare `www.` address, or a plain character. */
export function readDot(state: InlineState, at: number): number {
  const { source } = state;
  const start = at - 3;
  if ((source.charCodeAt(at - 1) | 32) !== LETTER_W || start < state.plainFrom) return at + 1;
  if (!/^www$/i.test(source.slice(start, at))) return at + 1;
  if (start > 0 && isWordCode(source.charCodeAt(start - 1))) return at + 1;
  const end = addressEnd(source, at + 1, state.brackets.length > 0);
  return source.slice(at + 1, end).includes('.') ? place(state, start, end) : at + 1;
}

/** `@` at `at`: the middle of a bare e-mail address, or a plain character. */
export function readAt(state: InlineState, at: number): number {
  const { source } = state;
  const floor = Math.max(state.plainFrom, at - LOCAL_LIMIT);
  let start = at;
  while (start > floor && isLocalCode(source.charCodeAt(start - 1))) start--;
  const domain = /^[a-z\d_-]+(?:\.[a-z\d_-]+)+/i.exec(source.slice(at + 1, at + 256))?.[0];
  if (start === at || domain === undefined || /[-_]$/.test(domain)) return at + 1;
  if (source.slice(Math.max(floor, start - 7), start) === 'mailto:') start -= 7;
  // An underscore in the name has been taken for emphasis by now.
  const { delimiters } = state;
  while (delimiters.length > 0 && delimiters[delimiters.length - 1]! >= start) delimiters.pop();
  return place(state, start, at + 1 + domain.length);
}

function place(state: InlineState, start: number, end: number): number {
  state.links.push({ text: { start, end }, target: { start, end } });
  return state.cutOpaque(start, end, 'url');
}

function isSchemeCode(code: number): boolean {
  return isAsciiLetter(code) || isDigit(code) || code === 43 || code === 45 || code === 46;
}

function isLocalCode(code: number): boolean {
  return isWordCode(code) || code === 43 || code === 45 || code === 46;
}

/** Where a bare address ends, as GFM has it: final punctuation is not part of it. */
function addressEnd(source: string, from: number, isInBrackets: boolean): number {
  let end = from;
  let balance = 0;
  while (end < source.length && !isSpaceAt(source, end)) {
    const character = source.charAt(end);
    if ('<>"`|\\{}“”'.includes(character) || (isInBrackets && character === ']')) break;
    if (character === '(') balance++;
    else if (character === ')') balance--;
    end++;
  }
  for (; end > from; end--) {
    const last = source.charAt(end - 1);
    if (last === ')' && balance < 0) balance++;
    else if (!"?!.,:;*_~'’]".includes(last)) break;
  }
  return end;
}
