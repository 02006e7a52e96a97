/** The offset at which the line that holds `offset` starts. */
export function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

/** The offset of the line break that ends the line that holds `offset`, or of the text's end. */
export function lineEnd(text: string, offset: number): number {
  const breakRe = /\r|\n/g;
  breakRe.lastIndex = offset;
  return breakRe.exec(text)?.index ?? text.length;
}

/** The line break a text uses first; `\n` for a text of one line. */
export function lineBreak(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}
