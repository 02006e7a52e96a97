import type { PhraseHit } from '../rule.ts';

/** How far `accept` looks, in UTF-16 units: some six words. */
const reach = 60;

/** The prose just before a hit, white space kept. */
export function textBefore({ text, span }: PhraseHit): string {
  return text.slice(Math.max(0, span.start - reach), span.start);
}

/** The prose just behind a hit, white space kept. */
export function textBehind({ text, span }: PhraseHit): string {
  return text.slice(span.end, span.end + reach);
}

/** Whether a hit is half of a contraction: an edit would leave the other half behind. */
export function inContraction({ text, span }: PhraseHit): boolean {
  return (
    /[’']/u.test(text.charAt(span.start)) ||
    /[’']\p{L}*$/u.test(text.slice(Math.max(0, span.start - 3), span.start))
  );
}
