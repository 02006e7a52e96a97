import { isPunctuationAt, isSpaceAt } from './characters.ts';
import type { InlineState } from './state.ts';

const UNDERSCORE = 95;
const TILDE = 126;

/** A run of `*`, `_` or `~` that may open or close emphasis. It shrinks as it is used up. */
interface Delimiter {
  start: number;
  end: number;
  readonly code: number;
  readonly length: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

/** Notes a run of `*`, `_` or `~` at `start`; returns its end. */
export function noteDelimiter(state: InlineState, code: number, start: number): number {
  const end = runEnd(state.source, code, start);
  if (code !== TILDE || end - start === 2) state.delimiters.push(start);
  return end;
}

function runEnd(source: string, code: number, start: number): number {
  let end = start + 1;
  while (source.charCodeAt(end) === code) end++;
  return end;
}

/**
 * Pairs the delimiters from the source offset `from` on and forgets them.
 *
 * CommonMark's rules (https://spec.commonmark.org/0.31.2/#phase-2-inline-structure). For each
 * sort of closer, `floors` keeps the height below which no opener fits, so time stays linear.
 */
export function resolveEmphasis(state: InlineState, from: number): void {
  const { source, delimiters } = state;
  let bottom = delimiters.length;
  while (bottom > 0 && delimiters[bottom - 1]! >= from) bottom--;
  if (delimiters.length - bottom > 1) {
    const openers: Delimiter[] = [];
    const floors = new Array<number>(SORTS).fill(0);
    for (let index = bottom; index < delimiters.length; index++)
      resolveOne(state, readDelimiter(source, delimiters[index]!), openers, floors);
  }
  delimiters.length = bottom;
}

function readDelimiter(source: string, start: number): Delimiter {
  const code = source.charCodeAt(start);
  const end = runEnd(source, code, start);
  const spaceBefore = isSpaceAt(source, start - 1);
  const spaceAfter = isSpaceAt(source, end);
  const markBefore = !spaceBefore && isPunctuationAt(source, start - 1);
  const markAfter = !spaceAfter && isPunctuationAt(source, end);
  const left = !spaceAfter && (!markAfter || spaceBefore || markBefore);
  const right = !spaceBefore && (!markBefore || spaceAfter || markAfter);
  const isUnderscore = code === UNDERSCORE;
  const canOpen = left && (!isUnderscore || !right || markBefore);
  const canClose = right && (!isUnderscore || !left || markAfter);
  return { start, end, code, length: end - start, canOpen, canClose };
}

const SORTS = 18;

function resolveOne(
  state: InlineState,
  delimiter: Delimiter,
  openers: Delimiter[],
  floors: number[],
): void {
  const sort = sortOf(delimiter);
  while (delimiter.canClose && delimiter.start < delimiter.end) {
    let at = openers.length - 1;
    while (at >= floors[sort]! && !fits(openers[at]!, delimiter)) at--;
    if (at < floors[sort]!) {
      floors[sort] = openers.length;
      break;
    }
    const opener = openers[at]!;
    pair(state, opener, delimiter);
    openers.length = opener.start < opener.end ? at + 1 : at;
    for (let index = 0; index < SORTS; index++)
      if (floors[index]! > openers.length) floors[index] = openers.length;
  }
  if (delimiter.canOpen && delimiter.start < delimiter.end) openers.push(delimiter);
}

function sortOf({ code, canOpen, length }: Delimiter): number {
  const character = code === TILDE ? 2 : code === UNDERSCORE ? 1 : 0;
  return character * 6 + (canOpen ? 3 : 0) + (length % 3);
}

function fits(opener: Delimiter, closer: Delimiter): boolean {
  if (opener.code !== closer.code) return false;
  if (opener.code === TILDE || (!opener.canClose && !closer.canOpen)) return true;
  return (
    (opener.length + closer.length) % 3 !== 0 ||
    (opener.length % 3 === 0 && closer.length % 3 === 0)
  );
}

function pair(state: InlineState, opener: Delimiter, closer: Delimiter): void {
  const size = Math.min(2, opener.end - opener.start, closer.end - closer.start);
  const open = { start: opener.end - size, end: opener.end };
  const close = { start: closer.start, end: closer.start + size };
  opener.end -= size;
  closer.start += size;
  const kind = opener.code === TILDE ? 'strikethrough' : size === 2 ? 'strong' : 'emphasis';
  state.mark(kind, open, close);
}
