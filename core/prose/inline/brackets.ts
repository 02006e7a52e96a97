import type { Span } from '../../finding.ts';
import { isBlank, isLineBreak, skipSpace } from './characters.ts';
import { resolveEmphasis } from './emphasis.ts';
import type { InlineState } from './state.ts';

const EXCLAMATION = 33;
const OPEN_BRACKET = 91;
const BACKSLASH = 92;
const CLOSE_BRACKET = 93;
const CARET = 94;
const OPEN_PARENTHESIS = 40;
const CLOSE_PARENTHESIS = 41;
const LESS_THAN = 60;
const GREATER_THAN = 62;
/** CommonMark's limits: characters in a link label, parentheses inside each other in a target. */
const LABEL_LIMIT = 999;
const PARENTHESES_LIMIT = 32;

/** `[`, or `![` when `isImage`, at `start`. */
export function readOpenBracket(state: InlineState, start: number, isImage: boolean): number {
  const end = start + (isImage ? 2 : 1);
  if (!isImage && state.source.charCodeAt(end) === CARET) {
    const close = footnoteReferenceEnd(state.source, end + 1);
    if (close > 0) return state.cutOpaque(start, close, 'footnote-reference');
  }
  state.brackets.push(start);
  return end;
}

/**
 * `]` at `start`: ends a link or image, or is a plain character.
 *
 * A shortcut reference (`[text]` alone) stays plain: whether it is a link depends on definitions
 * elsewhere, and a placeholder such as `[your name]` must stay visible.
 */
export function readCloseBracket(state: InlineState, start: number): number {
  const bracket = state.brackets.pop();
  if (bracket === undefined) return start + 1;
  const isImage = state.source.charCodeAt(bracket) === EXCLAMATION;
  const height = state.brackets.length;
  const isInactive = !isImage && height < state.inactiveBelow;
  state.inactiveBelow = Math.min(state.inactiveBelow, height);
  const tail = isInactive ? undefined : readTail(state.source, start + 1);
  if (tail === undefined) return start + 1;
  if (isImage) {
    state.rewind(bracket);
    return state.cutOpaque(bracket, tail.end, 'image');
  }
  resolveEmphasis(state, bracket);
  const open = { start: bracket, end: bracket + 1 };
  const close = { start, end: tail.end };
  state.mark('link', open, close);
  if (tail.target) state.links.push({ text: { start: open.end, end: start }, target: tail.target });
  state.inactiveBelow = height;
  return tail.end;
}

function footnoteReferenceEnd(source: string, from: number): number {
  let at = from;
  for (; at < source.length && at - from < LABEL_LIMIT; at++) {
    const code = source.charCodeAt(at);
    if (code === CLOSE_BRACKET) return at > from ? at + 1 : -1;
    if (code === OPEN_BRACKET || isBlank(code) || isLineBreak(code)) return -1;
  }
  return -1;
}

interface Tail {
  readonly end: number;
  readonly target?: Span;
}

/** What follows `]`: `(target "title")` or `[label]`. */
function readTail(source: string, from: number): Tail | undefined {
  const code = source.charCodeAt(from);
  if (code === OPEN_PARENTHESIS) return readInlineTarget(source, from);
  if (code === OPEN_BRACKET) {
    const end = labelEnd(source, from + 1);
    return end > 0 ? { end } : undefined;
  }
  return undefined;
}

function labelEnd(source: string, from: number): number {
  if (source.charCodeAt(from) === CARET) return -1;
  const limit = Math.min(source.length, from + LABEL_LIMIT);
  for (let at = from; at < limit; at++) {
    const code = source.charCodeAt(at);
    if (code === BACKSLASH) at++;
    else if (code === CLOSE_BRACKET) return at + 1;
    else if (code === OPEN_BRACKET) return -1;
  }
  return -1;
}

function readInlineTarget(source: string, from: number): Tail | undefined {
  const length = source.length;
  const start = skipSpace(source, from + 1, length);
  const isAngled = source.charCodeAt(start) === LESS_THAN;
  const end = isAngled ? angledEnd(source, start + 1) : rawTargetEnd(source, start);
  if (end < 0) return undefined;
  let at = skipSpace(source, end, length);
  if (at > end) {
    const title = titleEnd(source, at);
    if (title > 0) at = skipSpace(source, title, length);
  }
  if (source.charCodeAt(at) !== CLOSE_PARENTHESIS) return undefined;
  const target = isAngled ? { start: start + 1, end: end - 1 } : { start, end };
  return { end: at + 1, target };
}

function angledEnd(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === BACKSLASH) at++;
    else if (code === GREATER_THAN) return at + 1;
    else if (code === LESS_THAN || isLineBreak(code)) return -1;
  }
  return -1;
}

function rawTargetEnd(source: string, from: number): number {
  let depth = 0;
  let at = from;
  for (; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (isBlank(code) || isLineBreak(code)) break;
    if (code === BACKSLASH) at++;
    else if (code === OPEN_PARENTHESIS && ++depth > PARENTHESES_LIMIT) return -1;
    else if (code === CLOSE_PARENTHESIS && --depth < 0) break;
  }
  return Math.min(at, source.length);
}

function titleEnd(source: string, from: number): number {
  const open = source.charAt(from);
  if (open !== '"' && open !== "'" && open !== '(') return -1;
  const close = open === '(' ? ')' : open;
  for (let at = from + 1; at < source.length; at++) {
    const character = source.charAt(at);
    if (character === '\\') at++;
    else if (character === close) return at + 1;
    else if (character === '(' && open === '(') return -1;
  }
  return -1;
}
