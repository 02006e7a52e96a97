import type { Span } from '../../finding.ts';
import { isBlank, skipBlanks, trimEnd } from '../inline/characters.ts';

const PIPE = 124;
const BACKSLASH = 92;

/** The cells of one table row, white space around them and outer pipes gone; some may be empty. */
export function splitCells(text: string, from: number, to: number): Span[] {
  const end = trimEnd(text, from, to);
  let start = skipBlanks(text, from, end);
  if (text.charCodeAt(start) === PIPE) start++;
  const cells: Span[] = [];
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at++;
    if (code !== PIPE) continue;
    cells.push(trimmed(text, start, at));
    start = at + 1;
  }
  if (start < end) cells.push(trimmed(text, start, end));
  return cells;
}

function trimmed(text: string, from: number, to: number): Span {
  let end = to;
  while (end > from && isBlank(text.charCodeAt(end - 1))) end--;
  return { start: skipBlanks(text, from, end), end };
}
