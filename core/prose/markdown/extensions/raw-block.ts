import type { BlockContext, Line } from '@lezer/markdown';

/** Takes the current line alone as a block of type `name`. */
export function takeLine(cx: BlockContext, line: Line, name: string): true {
  const start = cx.lineStart + line.pos;
  cx.nextLine();
  cx.addElement(cx.elt(name, start, cx.prevLineEnd()));
  return true;
}

/**
 * Takes lines from the current one on as a block of type `name`.
 *
 * Ends behind the first line for which `isLast` holds, before a line that leaves the list or
 * quotation, before a blank line if `stopsAtBlank`, or at the end of the document.
 */
export function takeLines(
  cx: BlockContext,
  line: Line,
  name: string,
  isLast: (text: string) => boolean,
  stopsAtBlank: boolean,
): true {
  const start = cx.lineStart + line.pos;
  const indent = line.baseIndent;
  while (cx.nextLine()) {
    const isOutside = line.next >= 0 && line.baseIndent < indent;
    if (isOutside || (stopsAtBlank && line.next < 0)) break;
    if (!isLast(line.text.slice(line.pos))) continue;
    cx.nextLine();
    break;
  }
  cx.addElement(cx.elt(name, start, cx.prevLineEnd()));
  return true;
}

/** The current line's text behind its prefixes. */
export function lineText(line: Line): string {
  return line.text.slice(line.pos);
}

/** Whether the line is indented so far that it is code. */
export function isIndented(line: Line): boolean {
  return line.indent >= line.baseIndent + 4;
}
