import type { Tokens } from '../language/tokens.ts';
import * as character from '../match/characters.ts';
import { COLON_CODE, COMMA_CODE, DASH_CODE, SEMICOLON_CODE } from '../match/tokenizer.ts';
import { FUNCTION_WORD, PLAIN_WORD, TRIAD_WORD } from './listed-words.ts';
import { noMeasures, type Measures } from './measures.ts';
import { sentenceEndAt } from './sentence-ends.ts';

/** What one block's prose adds to the measures, and where its sentences end. */
export interface MeasuredProse {
  readonly measures: Measures;
  /** Prose offsets just behind the end marks of sentences, in order. */
  readonly boundaries: readonly number[];
}

/** The fewest words of a sentence that has an end mark. */
const fewestWords = 3;
/** The fewest of one that ends with its block: list items often have no mark, labels are short. */
const fewestUnmarked = 6;
/** Between these lengths, in words, sentences are told apart. */
const shortest = 4;
const longest = 40;
/** The shares of a sentence's words that are told apart, so that no sentence decides alone. */
const fewestShort = 0.2;
const mostShort = 0.55;
const fewestPlain = 0.05;
const mostPlain = 0.45;
/** How many letters a short word has at most. */
const shortWord = 3;
/** How many words the middle of “a, b, and c” has at most. */
const longestMiddle = 6;

type Sums = Record<keyof Measures, number>;

/** A sentence being read. */
interface OpenSentence {
  words: number;
  shortWords: number;
  plainWords: number;
  triads: number;
  /** How many words stood before its last two commas; -1: none since a stronger mark. */
  comma: number;
  commaBefore: number;
}

/**
 * Measures prose by its words and marks.
 *
 * @param tokens of `text`.
 * @param lists by the code of a word: the lists it is on (listed-words.ts).
 */
export function measureProse(text: string, tokens: Tokens, lists: Uint8Array): MeasuredProse {
  const { count, starts, ends, codes } = tokens;
  const sums: Sums = { ...noMeasures, words: tokens.words };
  const boundaries: number[] = [];
  let sentence = openSentence();
  for (let index = 0; index < count; index++) {
    const start = starts[index]!;
    const code = codes[index]!;
    if (code >= 0) {
      const found = lists[code]!;
      if ((found & FUNCTION_WORD) !== 0) sums.functionWords++;
      readWord(ends[index]! - start, found, sentence);
      continue;
    }
    // A mark that closes with the end mark before it is none of its own.
    if (start < (boundaries.at(-1) ?? 0)) continue;
    const end = sentenceEndAt(text, start);
    if (end > 0) {
      closeSentence(sentence, fewestWords, sums);
      sentence = openSentence();
      boundaries.push(end);
    } else readMark(code, text, start, sentence);
  }
  closeSentence(sentence, fewestUnmarked, sums);
  return { measures: sums, boundaries };
}

function openSentence(): OpenSentence {
  return { words: 0, shortWords: 0, plainWords: 0, triads: 0, comma: -1, commaBefore: -1 };
}

function readWord(length: number, lists: number, sentence: OpenSentence): void {
  if (length <= shortWord) sentence.shortWords++;
  if ((lists & PLAIN_WORD) !== 0) sentence.plainWords++;
  if ((lists & TRIAD_WORD) !== 0 && closesTriad(sentence)) sentence.triads = 1;
  sentence.words++;
}

/** Whether a word that stands here comes right behind the second comma of “a, b, and c”. */
function closesTriad({ words, comma, commaBefore }: OpenSentence): boolean {
  return comma === words && commaBefore > 0 && comma - commaBefore <= longestMiddle;
}

function readMark(code: number, text: string, start: number, sentence: OpenSentence): void {
  if (code === COMMA_CODE) {
    sentence.commaBefore = sentence.comma;
    sentence.comma = sentence.words;
  } else if (code === COLON_CODE || code === SEMICOLON_CODE || isEmDash(code, text, start)) {
    sentence.commaBefore = -1;
    sentence.comma = -1;
  }
}

/** Spaced and doubled hyphens have the same code. */
function isEmDash(code: number, text: string, start: number): boolean {
  return code === DASH_CODE && character.classAt(text, start) === character.EM_DASH;
}

/** Adds a finished sentence to the sums; very short ones are no sentences but labels and cries. */
function closeSentence(sentence: OpenSentence, fewest: number, sums: Sums): void {
  const { words } = sentence;
  if (words < fewest) return;
  const logLength = Math.log(hold(words, shortest, longest));
  sums.sentences++;
  sums.sentenceWords += words;
  sums.logLength += logLength;
  sums.logLengthSquared += logLength * logLength;
  sums.shortWords += hold(sentence.shortWords, fewestShort * words, mostShort * words);
  sums.plainWords += hold(sentence.plainWords, fewestPlain * words, mostPlain * words);
  sums.triads += sentence.triads;
}

function hold(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
