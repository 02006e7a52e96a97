import { goesOn } from './abbreviations.ts';
import { SPACE, WORD } from './character-kinds.ts';
import { nodeBefore, SentenceRuns } from './cut-sentences.ts';
import { endsBehindNote } from './ends-behind-note.ts';
import { joinWords } from './join-words.ts';
import { GONE, Nodes } from './nodes.ts';
import type { Sentence, Word } from './sentence.ts';
import { termAt, type Term } from './terms.ts';

const nodes = new Nodes();
const runs = new SentenceRuns();

/**
 * The sentences of one block's prose, in order. A line break is white space like any other.
 *
 * They are those of parse-english, joined at more abbreviations; but read in a time that grows with
 * the text and no faster, on arrays, for a twentieth of the cost. Never throws, whatever the text.
 */
export function parseSentences(text: string): readonly Sentence[] {
  nodes.read(text);
  joinWords(nodes);
  runs.read(nodes);
  const words = new WordList(text);
  const sentences: ParsedSentence[] = [];
  for (let index = 0; index < runs.count; index++) {
    addSentences(runs.firsts[index]!, runs.firsts[index + 1]!, words, sentences);
  }
  return sentences;
}

/** The words of a text by their offsets; objects are made of them when a rule wants to see them. */
class WordList {
  readonly text: string;
  count = 0;
  /** Start and end of each word in turn. */
  readonly bounds: number[] = [];

  constructor(text: string) {
    this.text = text;
  }

  push(start: number, end: number): void {
    this.bounds.push(start, end);
    this.count++;
  }
}

class ParsedSentence implements Sentence {
  readonly start: number;
  end: number;
  readonly #list: WordList;
  readonly #first: number;
  #last: number;
  #words: readonly Word[] | undefined;
  #terms: readonly Term[] | undefined;

  constructor(start: number, list: WordList) {
    this.start = start;
    this.end = start;
    this.#list = list;
    this.#first = list.count;
    this.#last = list.count;
  }

  /** Ends the sentence here, behind the last word of the list. */
  close(end: number): void {
    this.end = end;
    this.#last = this.#list.count;
  }

  get wordCount(): number {
    return this.#last - this.#first;
  }

  startOf(index: number): number {
    return this.#list.bounds[2 * (this.#first + index)]!;
  }

  endOf(index: number): number {
    return this.#list.bounds[2 * (this.#first + index) + 1]!;
  }

  get words(): readonly Word[] {
    this.#words ??= Array.from({ length: this.wordCount }, (_, index) => {
      const start = this.startOf(index);
      const end = this.endOf(index);
      return { start, end, value: this.#list.text.slice(start, end) };
    });
    return this.#words;
  }

  get terms(): readonly Term[] {
    if (this.#terms !== undefined) return this.#terms;
    const { text } = this.#list;
    const terms: Term[] = [];
    for (let index = 0; index < this.wordCount; index++) {
      terms.push(termAt(text, this.startOf(index), this.endOf(index)));
    }
    return (this.#terms = terms);
  }
}

/** What stands for a sentence where there is none: a text as a whole, its words not read. */
export function wholeText(text: string): Sentence {
  const sentence = new ParsedSentence(0, new WordList(text));
  sentence.close(text.length);
  return sentence;
}

/** Adds a run of nodes without the white space around it, in two where a sentence ends inside. */
function addSentences(
  first: number,
  end: number,
  words: WordList,
  sentences: ParsedSentence[],
): void {
  const { kinds, starts } = nodes;
  const from = kinds[first] === SPACE ? first + 1 : first;
  const last = nodeBefore(nodes, end);
  const to = last >= from && kinds[last] === SPACE ? last : end;
  if (from >= to) return;
  let sentence = open(starts[from]!, words, sentences);
  for (let index = from; index < to; index++) {
    if (kinds[index] === WORD) words.push(starts[index]!, wordEnd(index));
    else if (kinds[index] === SPACE && index > from && endsSentence(sentence.start, index)) {
      sentence.close(starts[index]!);
      sentence = open(starts[index + 1]!, words, sentences);
    }
  }
  sentence.close(starts[to]!);
}

/** The sentence before, where an abbreviation made it end too early, or a new one. */
function open(start: number, words: WordList, sentences: ParsedSentence[]): ParsedSentence {
  const before = sentences.at(-1);
  if (before && goesOn(words.text, before.start, before.end, start)) return before;
  const sentence = new ParsedSentence(start, words);
  sentences.push(sentence);
  return sentence;
}

function wordEnd(index: number): number {
  let next = index + 1;
  while (next < nodes.count && nodes.kinds[next] === GONE) next++;
  return nodes.starts[next]!;
}

/** Whether white space parts sentences that parse-english has as one. */
function endsSentence(from: number, index: number): boolean {
  const { text, starts } = nodes;
  return (
    leavesLineBlank(index) ||
    (index + 1 < nodes.count && endsBehindNote(text, from, starts[index]!, starts[index + 1]!))
  );
}

function leavesLineBlank(index: number): boolean {
  const { text, starts } = nodes;
  if (starts[index + 1]! - starts[index]! < 2) return false;
  return text.slice(starts[index], starts[index + 1]).split(/\r\n|\r|\n/u).length > 2;
}
