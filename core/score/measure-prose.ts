import * as character from '../match/characters.ts';
import { functionWords } from './function-words.ts';
import { noMeasures, type Measures } from './measures.ts';

/** What one block's prose adds to the measures, and where its sentences end. */
export interface MeasuredProse {
  readonly measures: Measures;
  /** Prose offsets just behind the end marks of sentences, in order. */
  readonly boundaries: readonly number[];
}

/** The fewest words of a sentence. */
const fewestWords = 3;
/** Between these lengths, in words, sentences are told apart. */
const shortest = 4;
const longest = 40;
/** The share of a sentence's words that may count as one kind, so that no sentence decides alone. */
const mostLongWords = 0.3;
const mostNominalizations = 0.2;
const mostConjunctions = 0.12;
/** From how many letters a word is long. */
const longWord = 10;
/** The longest function word. */
const longestFunctionWord = 8;

const nominalization = /(?:tion|ment|ness|ity|ance|ence|ism)s?$|ities$/;
/** What stands before a point that ends no sentence. */
const abbreviation =
  /(?:^|[^\p{L}])(?:\p{L}|vs|cf|mr|mrs|ms|dr|prof|st|e\.g|i\.e|etc|fig|no|vol|al)$/iu;

type Sums = Record<keyof Measures, number>;

/**
 * Reads prose once, by words and end marks.
 *
 * Sentences are cut at their marks alone: nlcst trees know better and cost many times as much, and
 * sums over a document hardly feel the difference.
 */
export function measureProse(text: string): MeasuredProse {
  const sums: Sums = { ...noMeasures };
  const boundaries: number[] = [];
  let sentence: Sums = { ...noMeasures };
  let offset = 0;
  while (offset < text.length) {
    const found = character.classOf(text.charCodeAt(offset));
    if (isEndMark(found)) {
      const end = endOfMarks(text, offset);
      if (endsSentence(text, offset, end)) {
        closeSentence(sentence, sums);
        sentence = { ...noMeasures };
        boundaries.push(end);
      }
      offset = end;
      continue;
    }
    const end = character.wordEnd(text, offset);
    if (end > offset) readWord(text, offset, end, sentence, sums);
    offset = Math.max(end, offset + 1);
  }
  return { measures: sums, boundaries };
}

function readWord(text: string, start: number, end: number, sentence: Sums, sums: Sums): void {
  sums.words++;
  sentence.words++;
  const length = end - start;
  if (length <= longestFunctionWord) {
    const word = text.slice(start, end).toLowerCase().replace('’', "'");
    if (functionWords.has(word)) sums.functionWords++;
    if (word === 'and') sentence.conjunctions++;
  }
  if (length >= longWord) sentence.longWords++;
  if (length >= 7 && nominalization.test(text.slice(start, end))) sentence.nominalizations++;
}

/** Adds a finished sentence to the sums; very short ones are no sentences but labels and cries. */
function closeSentence(sentence: Sums, sums: Sums): void {
  const { words } = sentence;
  if (words < fewestWords) return;
  const logLength = Math.log(Math.min(longest, Math.max(shortest, words)));
  sums.sentences++;
  sums.sentenceWords += words;
  sums.logLength += logLength;
  sums.logLengthSquared += logLength * logLength;
  sums.nominalizations += Math.min(sentence.nominalizations, mostNominalizations * words);
  sums.longWords += Math.min(sentence.longWords, mostLongWords * words);
  sums.conjunctions += Math.min(sentence.conjunctions, mostConjunctions * words);
}

function isEndMark(found: number): boolean {
  return (
    found === character.PERIOD || found === character.EXCLAMATION || found === character.QUESTION
  );
}

/** Behind a run of end marks and the quotation marks and brackets that close with them. */
function endOfMarks(text: string, start: number): number {
  let end = start;
  while (end < text.length && isEndMark(character.classOf(text.charCodeAt(end)))) end++;
  while (end < text.length && /["'”’)\]*_]/.test(text.charAt(end))) end++;
  return end;
}

/** Whether the marks from `start` to `end` stand before white space and after no abbreviation. */
function endsSentence(text: string, start: number, end: number): boolean {
  if (character.classAt(text, end) !== character.SPACE) return false;
  if (text.charAt(start) !== '.' || end === text.length) return true;
  return !abbreviation.test(text.slice(Math.max(0, start - 6), start));
}
