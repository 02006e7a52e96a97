import type { Span } from '../finding.ts';
import type { PhraseHit, PhraseRow } from './rule.ts';

type Accept = NonNullable<PhraseRow['accept']>;

/** How far `accept` looks when not told, in UTF-16 units: some six words. */
const usualReach = 60;

/** How far into a sentence is read, in UTF-16 units, so that endless ones stay linear. */
const sentenceReach = 300;

const restReach = 1000;

/** The prose just before a hit, white space kept. */
export function textBefore({ text, span }: PhraseHit, reach = usualReach): string {
  return text.slice(Math.max(0, span.start - reach), span.start);
}

/** The prose just behind a hit, white space kept. */
export function textBehind({ text, span }: PhraseHit, reach = usualReach): string {
  return text.slice(span.end, span.end + reach);
}

/** The prose of a hit itself. */
export function textOf({ text, span }: PhraseHit): string {
  return text.slice(span.start, span.end);
}

/** The prose just behind the sentence of a hit, white space kept. */
export function textBehindSentence(hit: PhraseHit, reach: number): string {
  const { end } = hit.sentence();
  return hit.text.slice(end, end + reach);
}

/** What the sentence has behind a hit, in prose offsets; of an endless one its first 1,000 units. */
export function restOfSentence(hit: PhraseHit): Span {
  const { end } = hit.span;
  return { start: end, end: Math.min(hit.sentence().end, end + restReach) };
}

/*
 * Expressions with long lists of words are costly to compile: V8 writes a list out once more for
 * each way into it and each way out. So they begin `^(?:\s+the)?\s+(?:list)`, not
 * `^\s+(?:the\s+)?(?:list)`, since a loop of white space has one way out, and they end in `(?!\w)`,
 * which means the same as `\b` behind a letter.
 */

/** Lets a hit count only where this stands before it. */
export function ifBefore(wanted: RegExp, reach?: number): Accept {
  return (hit) => wanted.test(textBefore(hit, reach));
}

/** Lets a hit count only where this does not stand before it. */
export function unlessBefore(unwanted: RegExp, reach?: number): Accept {
  return (hit) => !unwanted.test(textBefore(hit, reach));
}

/** Lets a hit count only where this stands behind it. */
export function ifBehind(wanted: RegExp, reach?: number): Accept {
  return (hit) => wanted.test(textBehind(hit, reach));
}

/** Lets a hit count only where this does not stand behind it. */
export function unlessBehind(unwanted: RegExp, reach?: number): Accept {
  return (hit) => !unwanted.test(textBehind(hit, reach));
}

/** Lets a hit count only where no word of its sentence is one of these: they mark the plain sense. */
export function unlessInSentence(unwanted: RegExp): Accept {
  return (hit) => {
    const { start, end } = hit.sentence();
    const from = Math.max(start, hit.span.start - sentenceReach);
    return !unwanted.test(hit.text.slice(from, Math.min(end, hit.span.end + sentenceReach)));
  };
}

/** Words of a sentence that counts things or ranks them. */
export const countedOrRanked =
  /\b(?:number|total|count|sum|ever|most|first|largest|smallest|oldest|highest|lowest|rarest)(?!\w)/i;

/** Lets a hit count only where all of these do. */
export function ifAll(...accepts: readonly Accept[]): Accept {
  return (hit) => accepts.every((accept) => accept(hit));
}

/** Whether a hit is half of a contraction: an edit would leave the other half behind. */
export function inContraction({ text, span }: PhraseHit): boolean {
  return (
    /[’']/u.test(text.charAt(span.start)) ||
    /[’']\p{L}*$/u.test(text.slice(Math.max(0, span.start - 3), span.start))
  );
}
