import { isAsciiLetter, isDigit, isLineBreak, isSpaceAt, skipSpace } from './characters.ts';
import type { InlineState } from './state.ts';

/** Elements whose content is not prose: tags and content become one opaque word. */
const OPAQUE_ELEMENTS: ReadonlySet<string> = new Set([
  'code',
  'kbd',
  'math',
  'pre',
  'samp',
  'script',
  'style',
  'svg',
  'textarea',
  'tt',
  'var',
]);
/** A JSX attribute longer than this, in characters, is no attribute: keeps time linear. */
const BRACES_LIMIT = 1000;

/** `<` at `start`: an autolink, a comment, a tag, or a plain character. */
export function readAngle(state: InlineState, start: number): number {
  const { source } = state;
  const next = source.charAt(start + 1);
  if (next === '!' || next === '?') return readDeclaration(state, start);
  const address = addressEnd(source, start + 1);
  if (address > 0) {
    const target = { start: start + 1, end: address };
    state.links.push({ text: { start, end: address + 1 }, target });
    return state.cutOpaque(start, address + 1, 'url');
  }
  const tag = readTag(source, start);
  return tag === undefined ? start + 1 : placeTag(state, start, tag);
}

interface Tag {
  readonly name: string;
  readonly end: number;
  readonly isClosing: boolean;
  readonly isSelfClosing: boolean;
}

function placeTag(state: InlineState, start: number, tag: Tag): number {
  const { name, end } = tag;
  if (name === 'br') return state.replace(start, end, '\n');
  if (name === 'img') return state.cutOpaque(start, end, 'image');
  if (tag.isClosing) {
    const open = state.closeTag(name);
    if (open) state.marks.push({ kind: 'html', open, close: { start, end } });
    return state.cut(start, end);
  }
  if (!tag.isSelfClosing && OPAQUE_ELEMENTS.has(name)) {
    const close = closingTagEnd(state, name, end);
    if (close > 0) return state.cutOpaque(start, close, name === 'math' ? 'math' : 'code');
  }
  if (!tag.isSelfClosing) state.openTag(name, { start, end });
  return state.cut(start, end);
}

function closingTagEnd(state: InlineState, name: string, from: number): number {
  const key = `</${name}`;
  if (state.isExhausted(key)) return -1;
  const pattern = new RegExp(`</${name}\\s*>`, 'gi');
  pattern.lastIndex = from;
  if (pattern.test(state.source)) return pattern.lastIndex;
  state.exhaust(key);
  return -1;
}

function readDeclaration(state: InlineState, start: number): number {
  const { source } = state;
  const [skip, closing] = source.startsWith('<!--', start)
    ? [source.startsWith('<!-->', start) ? 2 : 4, '-->']
    : source.startsWith('<![CDATA[', start)
      ? [9, ']]>']
      : source.charAt(start + 1) === '?'
        ? [2, '?>']
        : [2, '>'];
  if (closing === '>' && !isAsciiLetter(source.charCodeAt(start + 2))) return start + 1;
  const found = state.find(closing, start + skip);
  return found < 0 ? start + 1 : state.cut(start, found + closing.length);
}

/** The offset of the `>` that ends `<scheme:rest>` or `<name@host>`, or -1. */
function addressEnd(source: string, from: number): number {
  let at = from;
  let isAddress = false;
  for (; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === 62) return isAddress ? at : -1;
    if (code === 60 || isSpaceAt(source, at) || (!isAddress && code === 34)) return -1;
    if (code === 58 && !isAddress) {
      if (!/^[a-z][a-z\d+.-]{1,31}$/i.test(source.slice(from, Math.min(at, from + 33)))) return -1;
      isAddress = true;
    } else if (code === 64 && at > from && !isAddress) {
      isAddress = source.charCodeAt(at + 1) !== 62;
    }
  }
  return -1;
}

function readTag(source: string, start: number): Tag | undefined {
  const isClosing = source.charAt(start + 1) === '/';
  const from = start + (isClosing ? 2 : 1);
  if (!isAsciiLetter(source.charCodeAt(from))) return undefined;
  let at = from;
  while (isNameCode(source.charCodeAt(at))) at++;
  const name = source.slice(from, at).toLowerCase();
  for (;;) {
    const before = at;
    at = skipSpace(source, at, source.length);
    const code = source.charAt(at);
    if (code === '>') return { name, end: at + 1, isClosing, isSelfClosing: false };
    if (isClosing) return undefined;
    if (code === '/' && source.charAt(at + 1) === '>')
      return { name, end: at + 2, isClosing, isSelfClosing: true };
    if (at === before) return undefined;
    at = attributeEnd(source, at);
    if (at < 0) return undefined;
  }
}

function isNameCode(code: number): boolean {
  return isAsciiLetter(code) || isDigit(code) || code === 45 || code === 46;
}

function attributeEnd(source: string, from: number): number {
  if (source.charAt(from) === '{') return bracesEnd(source, from);
  let at = from;
  while (/[\w:.@-]/.test(source.charAt(at))) at++;
  if (at === from) return -1;
  const equals = skipSpace(source, at, source.length);
  if (source.charAt(equals) !== '=') return at;
  at = skipSpace(source, equals + 1, source.length);
  const quote = source.charAt(at);
  if (quote === '"' || quote === "'") return source.indexOf(quote, at + 1) + 1 || -1;
  if (quote === '{') return bracesEnd(source, at);
  const value = at;
  while (at < source.length && !/[\s"'=<>`]/.test(source.charAt(at))) at++;
  return at > value ? at : -1;
}

/** The end of a JSX `{expression}`; strings inside it are not looked at. */
function bracesEnd(source: string, from: number): number {
  const limit = Math.min(source.length, from + BRACES_LIMIT);
  let depth = 0;
  for (let at = from; at < limit; at++) {
    const code = source.charCodeAt(at);
    if (code === 123) depth++;
    else if (code === 125 && --depth === 0) return at + 1;
    else if (isLineBreak(code) && isLineBreak(source.charCodeAt(at + 1))) return -1;
  }
  return -1;
}
