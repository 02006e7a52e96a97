import { behindLineBreak, lineEnd, skipBlanks, skipPrefix } from '../inline/characters.ts';

const comment = /\[\/\/\]:[ \t]*#[ \t]*\(/y;
const definition =
  /\[(?!\^)(?:[^\\[\]]|\\[^]){1,999}\]:[ \t]*(?:(?:\r\n?|\n)[ \t>]*)?(?:<[^<>\r\n]*>|[^\s<]\S*)/y;
const title = /(?:"(?:[^"\\\r\n]|\\.)*"|'(?:[^'\\\r\n]|\\.)*'|\((?:[^()\\\r\n]|\\.)*\))/y;

/** Skips the link reference definitions that a paragraph starts with. */
export function skipDefinitions(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text.charAt(at) === '[') {
    const line = definitionEnd(text, at, end);
    if (line < 0) break;
    at = line < end ? skipPrefix(text, behindLineBreak(text, line), end) : end;
  }
  return at;
}

/** The end of the last line of the definition at `start`, or -1. */
function definitionEnd(text: string, start: number, end: number): number {
  comment.lastIndex = start;
  if (comment.test(text)) return lineEnd(text, start, end);
  const target = matchEnd(definition, text, start);
  if (target < 0 || target > end) return -1;
  const line = lineEnd(text, target, end);
  const behind = skipBlanks(text, target, line);
  if (behind < line) {
    if (behind === target) return -1;
    const titled = matchEnd(title, text, behind);
    return titled >= 0 && skipBlanks(text, titled, line) === line ? line : -1;
  }
  const next = line < end ? skipPrefix(text, behindLineBreak(text, line), end) : end;
  const titled = next < end ? matchEnd(title, text, next) : -1;
  const nextLine = lineEnd(text, next, end);
  return titled >= 0 && skipBlanks(text, titled, nextLine) === nextLine ? nextLine : line;
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
