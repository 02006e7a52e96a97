import type { Span } from '../finding.ts';
import { isPunctuationAt, isSpaceAt } from './inline/characters.ts';

/**
 * What stands between paired quotation marks in one block's prose, marks apart, in order; and all of
 * it, where the last line says who said so: “-- Ada Lovelace”.
 *
 * Straight and curly double marks, and curly single ones that are no apostrophes. An opening mark
 * without its closing one quotes nothing, save in a paragraph that begins with a quotation: there
 * the speech is taken up again and goes on in the next paragraph.
 */
export function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  const open = new Map<string, number>();
  const close = (kind: string, at: number): void => {
    const start = open.get(kind);
    if (start === undefined) return;
    spans.push({ start, end: at });
    open.delete(kind);
  };
  for (let at = firstMark(text, 0); at >= 0; at = firstMark(text, at + 1)) {
    switch (text.charAt(at)) {
      case '“':
        open.set('double', at + 1);
        break;
      case '”':
        close('double', at);
        break;
      case '‘':
        if (opens(text, at) && !/\d/.test(text.charAt(at + 1))) open.set('single', at + 1);
        break;
      case '’':
        if (closes(text, at)) close('single', at);
        break;
      default:
        if (open.has('straight') && (closes(text, at) || standsFree(text, at)))
          close('straight', at);
        else if (opens(text, at) || opensSpeech(text, at)) open.set('straight', at + 1);
    }
  }
  const speech = /^\s*“[^”]*”/u.test(text) ? open.get('double') : undefined;
  if (speech !== undefined) spans.push({ start: speech, end: text.length });
  const attribution = attributionAt(text);
  if (attribution > 0) spans.push({ start: 0, end: attribution });
  return spans.sort((a, b) => a.start - b.start);
}

/** A name behind a dash that opens one of the last two lines, below the end of a sentence. */
const attributionRe = /[.!?…"”’')]([ \t]*\n[ \t]*(?:--|[—–―])[ \t]*\p{Lu}[^\n]*(?:\n[^\n]*)?)$/u;
/** How long it may be with the line above it, in UTF-16 units. */
const longestAttribution = 200;

/** Where the quotation ends that an attribution stands below; -1 without one. */
function attributionAt(text: string): number {
  if (!text.includes('\n')) return -1;
  const found = attributionRe.exec(text.slice(-longestAttribution));
  return found === null ? -1 : text.length - found[1]!.length;
}

function firstMark(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22 || (code >= 0x2018 && code <= 0x201d && code !== 0x201a && code !== 0x201b))
      return at;
  }
  return -1;
}

/** Whether a mark at `at` touches what follows it and not what precedes it. */
function opens(text: string, at: number): boolean {
  const isFree = isSpaceAt(text, at - 1) || isPunctuationAt(text, at - 1);
  return isFree && !isSpaceAt(text, at + 1);
}

/** Whether a mark at `at` has space on both sides, as some writers set it. */
function standsFree(text: string, at: number): boolean {
  return isSpaceAt(text, at - 1) && isSpaceAt(text, at + 1);
}

/** Whether a mark that stands free opens what somebody says: `she said, " I will `. */
function opensSpeech(text: string, at: number): boolean {
  return standsFree(text, at) && /[,:]\s+$/.test(text.slice(Math.max(0, at - 3), at));
}

/** Whether a mark at `at` touches what precedes it and no letter behind it. */
function closes(text: string, at: number): boolean {
  const isFree = isSpaceAt(text, at + 1) || isPunctuationAt(text, at + 1);
  return isFree && !isSpaceAt(text, at - 1);
}
