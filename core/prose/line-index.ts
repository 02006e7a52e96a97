import { behindLineBreak, isLineBreak } from './inline/characters.ts';

/** A place in a text as people count: both from 1, columns in UTF-16 code units. */
export interface LinePosition {
  readonly line: number;
  readonly column: number;
}

/** Turns offsets into lines and columns and back. Lines end with `\n`, `\r\n` or `\r`. */
export interface LineIndex {
  readonly lineCount: number;
  /** An offset before or behind the text is taken for its start or end. */
  positionAt(offset: number): LinePosition;
  /** A place outside the text is moved to the nearest one in it. */
  offsetAt(position: LinePosition): number;
}

/** Lines are looked for when first asked about: most texts have no place to name. */
export function createLineIndex(text: string): LineIndex {
  let known: readonly number[] | undefined;
  const allStarts = (): readonly number[] => (known ??= lineStarts(text));
  return {
    get lineCount() {
      return allStarts().length;
    },
    positionAt(offset) {
      const starts = allStarts();
      const inside = Math.max(0, Math.min(offset, text.length));
      const line = lineAt(starts, inside);
      return { line: line + 1, column: inside - starts[line]! + 1 };
    },
    offsetAt({ line, column }) {
      if (line < 1) return 0;
      const starts = allStarts();
      const start = starts[line - 1];
      if (start === undefined) return text.length;
      let end = starts[line] ?? text.length;
      while (end > start && line < starts.length && isLineBreak(text.charCodeAt(end - 1))) end--;
      return Math.max(start, Math.min(start + column - 1, end));
    },
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  if (text.includes('\r')) {
    for (let at = 0; at < text.length;) {
      if (isLineBreak(text.charCodeAt(at))) starts.push((at = behindLineBreak(text, at)));
      else at++;
    }
    return starts;
  }
  // Looked for as a whole, since that takes a fraction of the time.
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
