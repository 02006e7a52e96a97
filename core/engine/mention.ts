import type { Span } from '../finding.ts';
import type { Block } from '../prose/block.ts';
import { perProse } from '../rules/per-prose.ts';

/** How far before a hit its introduction may begin, in UTF-16 units. */
const reach = 160;

const names =
  '(?:words?|phrases?|terms?|expressions?|idioms?|clich[eé]s?|buzzwords?|catchphrases?|openers?|closers?|hedges?|fillers?|intensifiers?|adverbs?|adjectives?|verbs?|transitions?|tells|crutches)';

/** What both of the others have, and few sentences do: a quick look that lets few pass. */
const anyNameRe = new RegExp(`\\b${names}\\b`, 'i');

/** “words like delve, leverage and”, “banned phrases: delve,”, “such adverbs as truly or”. */
const introductionRe = new RegExp(
  `\\b${names}\\b[^.!?]{0,40}?(?:\\blike\\b|\\bsuch as\\b|\\bas\\b|\\bincluding\\b|\\be\\.g\\.|:|—|\\()[^.!?]*$`,
  'i',
);

/** “the word robust”, “the phrase in order to”. */
const nameRe = new RegExp(`\\b(?:the|a|an|this|that|its?|his|her|their)\\s+${names}\\s*$`, 'i');

/** What makes more of a list item than an entry: another word, or the mark that ends a sentence. */
const sentenceRe = /[\p{L}\p{N}.!?]/u;

/**
 * Whether a hit is talked about rather than used: named as a word or phrase, or the whole of a
 * list item or table cell, as in lists of words to avoid.
 */
export function isMention(block: Block, text: string, span: Span): boolean {
  if (block.kind === 'list-item' || block.kind === 'table-cell') {
    const { first, last } = sentenceMarks(block.prose);
    if (span.start <= first && last < span.end) return true;
  }
  const before = sentenceBefore(text, span.start);
  return anyNameRe.test(before) && (nameRe.test(before) || introductionRe.test(before));
}

/**
 * Where the first and the last unit stand that make more of an item than an entry. Looked for once,
 * since an item may have as many hits as words.
 */
const sentenceMarks = perProse(({ text }) => {
  const first = text.search(sentenceRe);
  let last = text.length - 1;
  while (last > first && !sentenceRe.test(String.fromCodePoint(text.codePointAt(last)!))) last--;
  return { first: first < 0 ? Infinity : first, last };
});

/** The part of the sentence before an offset, as far as it can matter. */
function sentenceBefore(text: string, offset: number): string {
  const from = Math.max(0, offset - reach);
  for (let at = offset - 1; at > from; at--) {
    const isEnd = '.!?'.includes(text.charAt(at - 1)) && /\s/u.test(text.charAt(at));
    if (isEnd) return text.slice(at, offset);
  }
  return text.slice(from, offset);
}
