import type { Span } from '../finding.ts';
import type { Block } from '../prose/block.ts';

/** How far before a hit its introduction may begin, in UTF-16 units. */
const reach = 160;

const names =
  '(?:words?|phrases?|terms?|expressions?|idioms?|clich[eé]s?|buzzwords?|catchphrases?|openers?|closers?|hedges?|fillers?|intensifiers?|adverbs?|adjectives?|verbs?|transitions?|tells|crutches)';

/** “words like delve, leverage and”, “banned phrases: delve,”, “such adverbs as truly or”. */
const introductionRe = new RegExp(
  `\\b${names}\\b[^.!?]{0,40}?(?:\\blike\\b|\\bsuch as\\b|\\bas\\b|\\bincluding\\b|\\be\\.g\\.|:|—|\\()[^.!?]*$`,
  'iu',
);

/** “the word robust”, “the phrase in order to”. */
const nameRe = new RegExp(`\\b(?:the|a|an|this|that|its?|his|her|their)\\s+${names}\\s*$`, 'iu');

/** What makes more of a list item than an entry: another word, or the mark that ends a sentence. */
const sentenceRe = /[\p{L}\p{N}.!?]/u;
const sentenceEndRe = /[.!?]\s/gu;

/**
 * Whether a hit is talked about rather than used: named as a word or phrase, or the whole of a
 * list item or table cell, as in lists of words to avoid.
 */
export function isMention(block: Block, text: string, span: Span): boolean {
  if (block.kind === 'list-item' || block.kind === 'table-cell') {
    const around = text.slice(0, span.start) + text.slice(span.end);
    if (!sentenceRe.test(around)) return true;
  }
  const before = sentenceBefore(text, span.start);
  return nameRe.test(before) || introductionRe.test(before);
}

/** The part of the sentence before an offset, as far as it can matter. */
function sentenceBefore(text: string, offset: number): string {
  const window = text.slice(Math.max(0, offset - reach), offset);
  let start = 0;
  for (const end of window.matchAll(sentenceEndRe)) start = end.index + 1;
  return window.slice(start);
}
