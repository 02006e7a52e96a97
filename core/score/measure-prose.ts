import { perTerm, termAt } from '../language/terms.ts';
import * as character from '../match/characters.ts';
import { functionWords } from './function-words.ts';
import { noMeasures, type Measures } from './measures.ts';
import { plainWords } from './plain-words.ts';

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
/** The longest function word and the longest plain word. */
const longestListed = 10;
/** How many words the middle of “a, b, and c” has at most. */
const longestMiddle = 6;

/** What stands before a point that ends no sentence. */
const abbreviation =
  /(?:^|[^a-zß-ɏꞏ])(?:[a-zß-ɏꞏ]|vs|cf|mr|mrs|ms|dr|prof|st|e\.g|i\.e|etc|fig|no|vol|al)$/iu;

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
 * Reads prose once, by words and marks.
 *
 * Sentences are cut at their marks alone: nlcst trees know better and cost many times as much, and
 * sums over a document hardly feel the difference.
 */
export function measureProse(text: string): MeasuredProse {
  const sums: Sums = { ...noMeasures };
  const boundaries: number[] = [];
  let sentence = openSentence();
  let offset = 0;
  while (offset < text.length) {
    const found = character.classOf(text.charCodeAt(offset));
    if (isEndMark(found)) {
      const end = endOfMarks(text, offset);
      if (endsSentence(text, offset, end)) {
        closeSentence(sentence, fewestWords, sums);
        sentence = openSentence();
        boundaries.push(end);
      }
      offset = end;
      continue;
    }
    const end = character.wordEnd(text, offset);
    if (end > offset) readWord(text, offset, end, sentence, sums);
    else readMark(found, sentence);
    offset = Math.max(end, offset + 1);
  }
  closeSentence(sentence, fewestUnmarked, sums);
  return { measures: sums, boundaries };
}

function openSentence(): OpenSentence {
  return { words: 0, shortWords: 0, plainWords: 0, triads: 0, comma: -1, commaBefore: -1 };
}

function readWord(
  text: string,
  start: number,
  end: number,
  sentence: OpenSentence,
  sums: Sums,
): void {
  const length = end - start;
  if (length <= shortWord) sentence.shortWords++;
  if (length <= longestListed) {
    const lists = listsOf(termAt(text, start, end));
    if ((lists & inFunctionWords) !== 0) sums.functionWords++;
    if ((lists & inPlainWords) !== 0) sentence.plainWords++;
    if ((lists & joinsTriads) !== 0 && closesTriad(sentence)) sentence.triads = 1;
  }
  sums.words++;
  sentence.words++;
}

const inFunctionWords = 1;
const inPlainWords = 2;
const joinsTriads = 4;

/** The lists that a word is on, as a sum. */
const listsOf = perTerm((value) => {
  const word = value.toLowerCase().replace('’', "'");
  return (
    (functionWords.has(word) ? inFunctionWords : 0) +
    (plainWords.has(word) ? inPlainWords : 0) +
    (word === 'and' || word === 'or' ? joinsTriads : 0)
  );
});

/** Whether a word that stands here comes right behind the second comma of “a, b, and c”. */
function closesTriad({ words, comma, commaBefore }: OpenSentence): boolean {
  return comma === words && commaBefore > 0 && comma - commaBefore <= longestMiddle;
}

function readMark(found: number, sentence: OpenSentence): void {
  if (found === character.COMMA) {
    sentence.commaBefore = sentence.comma;
    sentence.comma = sentence.words;
  } else if (
    found === character.COLON ||
    found === character.SEMICOLON ||
    found === character.EM_DASH
  ) {
    sentence.commaBefore = -1;
    sentence.comma = -1;
  }
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

function isEndMark(found: number): boolean {
  return (
    found === character.PERIOD || found === character.EXCLAMATION || found === character.QUESTION
  );
}

/** Behind a run of end marks and the quotation marks and brackets that close with them. */
function endOfMarks(text: string, start: number): number {
  let end = start;
  while (end < text.length && isEndMark(character.classOf(text.charCodeAt(end)))) end++;
  while (end < text.length && closing.includes(text.charAt(end))) end++;
  return end;
}

const closing = '"\'”’)]*_';

/** Whether the marks from `start` to `end` stand before white space and after no abbreviation. */
function endsSentence(text: string, start: number, end: number): boolean {
  if (character.classAt(text, end) !== character.SPACE) return false;
  if (text.charAt(start) !== '.' || end === text.length) return true;
  return !abbreviation.test(text.slice(Math.max(0, start - 6), start));
}
