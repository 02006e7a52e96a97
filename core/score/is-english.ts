import type { Measures } from './measures.ts';

/**
 * The least share of function words in English text. The poorest of 2,516 English texts measured,
 * all lists, has 0.036; sentences in German, Dutch, French, Spanish and Danish have none.
 */
const leastShare = 0.02;

/**
 * Whether a text is English, by its share of English function words.
 *
 * A detector library (franc-min, eld) knows more languages, and costs 50 to 900 KB and a pass over
 * the text; the question here is only whether a hundred words are English.
 */
export function isEnglish({ functionWords, words }: Measures): boolean {
  return functionWords >= leastShare * words;
}
