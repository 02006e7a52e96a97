import { OPAQUE } from '../prose/block.ts';
import type { Tokens } from '../language/tokens.ts';
import * as character from './characters.ts';
import type { EndAnchor } from './pattern.ts';
import { EXCLAMATION_CODE, PERIOD_CODE, QUESTION_CODE, SYMBOL_CODE } from './tokenizer.ts';

/** Where the prose of a paragraph begins and ends, in token indexes. */
export interface Bounds {
  /** The first token that is no quotation mark or other symbol. */
  readonly first: number;
  /** The last word; -1 without one. */
  readonly lastWord: number;
}

/** Found once for each text, because marks in a row must not be counted again for each match. */
export function findBounds(tokens: Tokens): Bounds {
  let first = 0;
  while (first < tokens.count && tokens.codes[first] === SYMBOL_CODE) first++;
  let lastWord = tokens.count - 1;
  while (lastWord >= 0 && tokens.codes[lastWord]! < 0) lastWord--;
  return { first, lastWord };
}

/**
 * Whether a sentence could start at a token: nothing stands before it that keeps it in the
 * middle of one. Cheap and generous; the caller asks the sentence parser.
 */
export function mayStartSentence(text: string, tokens: Tokens, index: number): boolean {
  let before = tokens.starts[index]! - 1;
  while (character.classAt(text, before) === character.SPACE && before >= 0) before--;
  // A note’s mark stands close behind the full stop; code or a URL behind a space is a word.
  while (text.charAt(before) === OPAQUE) before--;
  if (before < 0) return true;
  switch (character.classAt(text, before)) {
    case character.SPACE:
    case character.LETTER:
    case character.DIGIT:
    case character.COMBINING:
    case character.COMMA:
    case character.SEMICOLON:
    case character.HYPHEN:
    case character.EM_DASH:
      return false;
    default:
      return true;
  }
}

/** Whether a match whose last token is `index` may end where its anchor wants it. */
export function mayEnd(anchor: EndAnchor, tokens: Tokens, bounds: Bounds, index: number): boolean {
  switch (anchor) {
    case 'none':
      return true;
    case 'sentence':
      return index >= bounds.lastWord || mayEndSentence(tokens, index);
    case 'paragraph':
      return index >= bounds.lastWord;
  }
}

function mayEndSentence(tokens: Tokens, index: number): boolean {
  if (endsSentence(tokens.codes[index]!)) return true;
  let next = index + 1;
  while (next < tokens.count && tokens.codes[next] === SYMBOL_CODE) next++;
  return next < tokens.count && endsSentence(tokens.codes[next]!);
}

function endsSentence(code: number): boolean {
  return code === PERIOD_CODE || code === EXCLAMATION_CODE || code === QUESTION_CODE;
}
