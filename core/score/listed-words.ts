import { functionWords } from './function-words.ts';
import { plainWords } from './plain-words.ts';

export const FUNCTION_WORD = 1;
export const PLAIN_WORD = 2;
/** “and” and “or”, which come before the last of three. */
export const TRIAD_WORD = 4;

const triadWords: ReadonlySet<string> = new Set(['and', 'or']);

/** All words that the score tells from others. */
export const listedWords: readonly string[] = [
  ...new Set([...functionWords, ...plainWords, ...triadWords]),
];

/** The lists that a word is on, as a sum of the constants above. */
export function listsOf(word: string): number {
  return (
    (functionWords.has(word) ? FUNCTION_WORD : 0) +
    (plainWords.has(word) ? PLAIN_WORD : 0) +
    (triadWords.has(word) ? TRIAD_WORD : 0)
  );
}
