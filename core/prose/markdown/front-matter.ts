import type { Span } from '../../finding.ts';
import { behindLineBreak, lineEnd } from '../inline/characters.ts';

const BYTE_ORDER_MARK = 0xfeff;

/**
 * The YAML (`---`) or TOML (`+++`) between the fences at the head of a document, or undefined.
 *
 * `end` of the head is behind the closing fence, or behind a byte order mark.
 */
export function readHead(text: string): { readonly end: number; readonly frontMatter?: Span } {
  const start = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  const fence = text.slice(start, start + 3);
  if (fence !== '---' && fence !== '+++') return { end: start };
  const first = lineEnd(text, start, text.length);
  if (text.slice(start + 3, first).trim() !== '') return { end: start };
  const content = behindLineBreak(text, first);
  // Real front matter starts at once: a blank line says that the fence is a thematic break.
  for (let at = content; at < text.length;) {
    const end = lineEnd(text, at, text.length);
    const isFence = text.startsWith(fence, at) && text.slice(at + 3, end).trim() === '';
    if (isFence || text.slice(at, end).trimEnd() === '...')
      return { end, frontMatter: { start: content, end: at } };
    if (at === content && text.slice(at, end).trim() === '') return { end: start };
    at = behindLineBreak(text, end);
  }
  return { end: start };
}
