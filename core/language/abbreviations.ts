import { joinSentences } from './sentence.ts';
import type { Sentence } from './sentence.ts';

/** Never the last word of a sentence. */
const always =
  /(?:^|[^\p{L}\p{N}])(?:vs|cf|viz|approx|e\.g|i\.e|incl|esp|resp|mr|mrs|ms|dr|prof|st)\.$/iu;
/** Short for a word only before a number: `Fig. 3`, but `It has no fig.` */
const beforeNumber =
  /(?:^|[^\p{L}\p{N}])(?:figs?|nos?|sec|secs|eqs?|ch|chap|vol|pp?|ver|v|ed|al|ca|c|tab|app|ref|art|par)\.$/iu;

/** Joins what parse-english takes for two sentences because of the point of an abbreviation. */
export function mergeAbbreviations(text: string, sentences: readonly Sentence[]): Sentence[] {
  const merged: Sentence[] = [];
  for (const sentence of sentences) {
    const last = merged.at(-1);
    if (last !== undefined && goesOn(text, last, sentence)) {
      merged[merged.length - 1] = joinSentences(last, sentence);
    } else merged.push(sentence);
  }
  return merged;
}

function goesOn(text: string, sentence: Sentence, next: Sentence): boolean {
  const tail = text.slice(Math.max(sentence.start, sentence.end - 12), sentence.end);
  return (
    always.test(tail) ||
    (beforeNumber.test(tail) && /^\d/u.test(text.slice(next.start, next.start + 1)))
  );
}
