import type { Prose } from '../block.ts';
import { readAt, readColon, readDot } from './address.ts';
import { readCloseBracket, readOpenBracket } from './brackets.ts';
import { behindLineBreak, isAsciiPunctuation, isLineBreak, skipPrefix } from './characters.ts';
import { noteDelimiter, resolveEmphasis } from './emphasis.ts';
import { readEntity } from './entity.ts';
import { readAngle } from './html.ts';
import { readBrace, readCode, readMath, readPercent } from './raw.ts';
import { InlineState } from './state.ts';

type Reader = (state: InlineState, start: number, code: number) => number;

/**
 * Reads the inline markup of one Markdown block. Time is linear in `source`.
 *
 * @param source the block as it stands in the document, prefixes of continuation lines included.
 */
export function readInline(source: string): Prose {
  const state = readWith(markdownReaders, source);
  resolveEmphasis(state, 0);
  return state.toProse();
}

/** Reads one block of plain text, where only addresses and line prefixes are no prose. */
export function readPlain(source: string): Prose {
  return readWith(plainReaders, source).toProse();
}

/** Runs the reader of each special character; each returns the offset to go on at. */
function readWith(readers: readonly (Reader | undefined)[], source: string): InlineState {
  const state = new InlineState(source);
  let at = 0;
  while (at < source.length) {
    const code = source.charCodeAt(at);
    const reader = code < 128 ? readers[code] : undefined;
    at = reader === undefined ? at + 1 : reader(state, at, code);
  }
  return state;
}

const plainReaders = table({
  '\n': readLineBreak,
  '\r': readLineBreak,
  ':': readColon,
  '@': readAt,
  '.': readDot,
});

const markdownReaders = table({
  '\n': readLineBreak,
  '\r': readLineBreak,
  ':': readColon,
  '@': readAt,
  '.': readDot,
  '\\': readBackslash,
  '`': readCode,
  '*': (state, start, code) => noteDelimiter(state, code, start),
  _: (state, start, code) => noteDelimiter(state, code, start),
  '~': (state, start, code) => noteDelimiter(state, code, start),
  '[': (state, start) => readOpenBracket(state, start, false),
  '!': (state, start) =>
    state.source.charAt(start + 1) === '[' ? readOpenBracket(state, start, true) : start + 1,
  ']': readCloseBracket,
  '<': readAngle,
  '&': readEntity,
  $: readMath,
  '{': readBrace,
  '%': readPercent,
});

function table(readers: Readonly<Record<string, Reader>>): readonly (Reader | undefined)[] {
  const result = new Array<Reader | undefined>(128).fill(undefined);
  for (const [character, reader] of Object.entries(readers))
    result[character.charCodeAt(0)] = reader;
  return result;
}

/** A line break stays one `\n`; what stands before the text of the next line goes. */
function readLineBreak(state: InlineState, start: number): number {
  const { source } = state;
  const next = behindLineBreak(source, start);
  if (source.charAt(start) === '\r') state.replace(start, next, '\n');
  const text = skipPrefix(source, next, source.length);
  return text > next ? state.cut(next, text) : next;
}

function readBackslash(state: InlineState, start: number): number {
  const next = state.source.charCodeAt(start + 1);
  if (isLineBreak(next)) return state.cut(start, start + 1);
  if (!isAsciiPunctuation(next)) return start + 1;
  return state.cut(start, start + 1) + 1;
}
