import { isAsciiLetter, isDigit, isLineBreak, isSpaceAt, lineEnd } from './characters.ts';
import type { InlineState } from './state.ts';

const BACKTICK = 96;
const DOLLAR = 36;
/** An attribute list of kramdown or Pandoc, `{#name .class}`, or a Jinja comment; and its limit. */
const attributes = /^\{[^{}\r\n]*\}/;
const ATTRIBUTES_LIMIT = 200;

/** A run of backticks at `start`: inline code, or plain characters. */
export function readCode(state: InlineState, start: number): number {
  const { source } = state;
  const end = runEnd(source, start);
  const size = end - start;
  if (state.lastRuns !== undefined && (state.lastRuns.get(size) ?? 0) < end) return end;
  for (let at = source.indexOf('`', end); at >= 0; at = source.indexOf('`', at)) {
    const close = runEnd(source, at);
    if (close - at === size) return state.cutOpaque(start, close, 'code');
    at = close;
  }
  state.lastRuns = lastRuns(source, end);
  return end;
}

/** By length, where the last run of backticks begins. */
function lastRuns(source: string, from: number): Map<number, number> {
  const last = new Map<number, number>();
  for (let at = source.indexOf('`', from); at >= 0;) {
    const end = runEnd(source, at);
    last.set(end - at, at);
    at = source.indexOf('`', end);
  }
  return last;
}

function runEnd(source: string, start: number): number {
  let end = start + 1;
  while (source.charCodeAt(end) === BACKTICK) end++;
  return end;
}

/**
 * `$` at `start`: math, or a plain character.
 *
 * As in Pandoc the opening sign touches what follows and the closing one what precedes it. The
 * closing sign must not touch a letter or digit, so neither `$5 and $6` nor `$HOME/$USER` is math.
 */
export function readMath(state: InlineState, start: number): number {
  const { source } = state;
  if (source.charCodeAt(start + 1) === DOLLAR) {
    const close = state.find('$$', start + 2);
    return close < 0 ? start + 2 : state.cutOpaque(start, close + 2, 'math');
  }
  if (isSpaceAt(source, start + 1)) return start + 1;
  const close = nextDollar(state, start + 1);
  if (close < 0 || isSpaceAt(source, close - 1)) return start + 1;
  const after = source.charCodeAt(close + 1);
  if (isDigit(after) || isAsciiLetter(after) || after === DOLLAR) return start + 1;
  if (isMoney(source.slice(start + 1, close))) return start + 1;
  return state.cutOpaque(start, close + 1, 'math');
}

/** A number and more: `5 to the` of `$5 to the US$`, which is money between two signs. */
function isMoney(content: string): boolean {
  if (/^\d[\d.]*,\s/.test(content)) return true;
  return /^\d/.test(content) && /\s[a-z]{2}/i.test(content) && !/[\\^_={}]/.test(content);
}

function nextDollar(state: InlineState, from: number): number {
  let at = state.find('$', from);
  while (at > 0 && state.source.charAt(at - 1) === '\\') at = state.find('$', at + 1);
  return at;
}

/** `{` at `start`: a template tag, a comment, an attribute list, or a plain character. */
export function readBrace(state: InlineState, start: number): number {
  const { source } = state;
  switch (source.charAt(start + 1)) {
    case '{':
      return template(state, start, '}}');
    case '%':
      return template(state, start, '%}');
    case '/': {
      const close = source.charAt(start + 2) === '*' ? state.find('*/}', start + 3) : -1;
      return close < 0 ? start + 1 : state.cut(start, close + 3);
    }
    case '#':
    case '.':
    case ':': {
      const list = attributes.exec(source.slice(start, start + ATTRIBUTES_LIMIT));
      return list === null ? start + 1 : state.cut(start, start + list[0].length);
    }
    default:
      return start + 1;
  }
}

function template(state: InlineState, start: number, closing: string): number {
  const close = state.find(closing, start + 2);
  return close < 0 ? start + 2 : state.cutOpaque(start, close + 2, 'template');
}

/** `%` at `start`: an Obsidian comment, or a plain character. */
export function readPercent(state: InlineState, start: number): number {
  if (state.source.charAt(start + 1) !== '%') return start + 1;
  const close = state.find('%%', start + 2);
  if (close >= 0) return state.cut(start, close + 2);
  const isDirective = /^%%\s*midlint-/.test(state.source.slice(start, start + 40));
  const opensLine = start === 0 || isLineBreak(state.source.charCodeAt(start - 1));
  if (!isDirective || !opensLine) return start + 2;
  return state.cut(start, lineEnd(state.source, start, state.source.length));
}
