/**
 * The words and punctuation marks of one block's prose, for the phrase matcher.
 *
 * Kept in typed arrays that are reused from block to block, because this is the hot path: nothing
 * is allocated per token. Hyphens separate words and leave no token, brackets neither.
 */
export interface Tokens {
  /** How many entries of the arrays hold. */
  readonly count: number;
  /** How many of them are words. */
  readonly words: number;
  /** Prose offsets, UTF-16. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** A word's number in the vocabulary (0: not in it), or a punctuation code below zero. */
  readonly codes: Int32Array;
}
