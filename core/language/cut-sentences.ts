import { isEnglishAbbreviation, isLatinAbbreviation } from './abbreviations.ts';
import { PUNCTUATION, SPACE, WORD } from './character-kinds.ts';
import { GONE, type Nodes } from './nodes.ts';

const PERIOD = 0x2e;
const endMarks = new Set('.!?…‽');
/** Marks that still belong to the sentence whose end mark stands before them. */
const closing = /[\p{Pe}\p{Pf}"'!.?…‽]/u;
const small = /\p{Ll}/u;

/** Sentences as runs of nodes, side by side; reused from text to text. */
export class SentenceRuns {
  count = 0;
  /** The first node of each; one more than there are sentences, so that each has an end. */
  firsts = new Int32Array(64);
  #hasWord = new Uint8Array(64);

  /**
   * Cuts behind every end mark, and joins again where parse-english would, in its order: each step
   * goes by what the one before it has left.
   */
  read(nodes: Nodes): void {
    this.#cut(nodes);
    const pieces = this.count;
    this.#joinBehind(nodes, isEnglishAbbreviation);
    this.#joinWordless();
    this.#moveClosingMarks(nodes);
    this.#joinWhere((index) => startsSmall(nodes, this.firsts[index]!, this.firsts[index + 1]!));
    this.#joinWhere((index) => startsWithDigit(nodes, this.firsts[index]!));
    this.#joinBehind(nodes, isLatinAbbreviation);
    this.#joinWhere((index) =>
      startsWithComma(nodes, this.firsts[index]!, this.firsts[index + 1]!),
    );
    // Each piece ends at its only end mark: a point inside a sentence is where two were joined.
    if (this.count === pieces) return;
    for (let index = 0; index < this.count; index++) {
      joinPoints(nodes, this.firsts[index]!, this.firsts[index + 1]!);
    }
  }

  #cut(nodes: Nodes): void {
    this.count = 0;
    let hasWord = 0;
    let first = 0;
    for (let index = 0; index < nodes.count; index++) {
      if (nodes.kinds[index] === WORD) hasWord = 1;
      if (index < nodes.count - 1 && !isEndMark(nodes, index)) continue;
      const sentence = this.count++;
      if (this.count === this.firsts.length) this.#grow();
      this.firsts[sentence] = first;
      this.#hasWord[sentence] = hasWord;
      first = index + 1;
      hasWord = 0;
    }
    this.firsts[this.count] = nodes.count;
  }

  /** Joins each sentence that ends in an abbreviation with the next; the point goes to the word. */
  #joinBehind(
    nodes: Nodes,
    isAbbreviation: (text: string, start: number, end: number) => boolean,
  ): void {
    const { kinds, starts, text } = nodes;
    let kept = 0;
    for (let index = 0; index < this.count; index++) {
      this.#move(index, kept);
      for (;;) {
        const last = nodeBefore(nodes, this.firsts[index + 1]!);
        const word = nodeBefore(nodes, last);
        if (word < this.firsts[kept]! || kinds[word] !== WORD || !nodes.is(last, PERIOD)) break;
        if (!isAbbreviation(text, starts[word]!, starts[last]!)) break;
        kinds[last] = GONE;
        if (index + 1 === this.count) break;
        index++;
        this.#hasWord[kept]! |= this.#hasWord[index]!;
      }
      kept++;
    }
    this.#close(kept);
  }

  /** Marks alone belong to the sentence before them, those at the very start to the next. */
  #joinWordless(): void {
    let kept = 0;
    for (let index = 0; index < this.count; index++) {
      if (this.#hasWord[index] === 0) {
        if (kept > 0) continue;
        if (index + 1 < this.count) {
          index++;
          this.firsts[index] = this.firsts[index - 1]!;
        }
      }
      this.#move(index, kept++);
    }
    this.#close(kept);
  }

  #moveClosingMarks(nodes: Nodes): void {
    for (let index = 1; index < this.count; index++) {
      const end = this.firsts[index + 1]!;
      let first = this.firsts[index]!;
      while (first < end && isClosing(nodes, first)) first++;
      this.firsts[index] = first;
    }
  }

  #joinWhere(belongs: (index: number) => boolean): void {
    let kept = 0;
    for (let index = 0; index < this.count; index++) {
      if (kept === 0 || !belongs(index)) this.#move(index, kept++);
    }
    this.#close(kept);
  }

  #move(from: number, to: number): void {
    this.firsts[to] = this.firsts[from]!;
    this.#hasWord[to] = this.#hasWord[from]!;
  }

  #close(kept: number): void {
    this.firsts[kept] = this.firsts[this.count]!;
    this.count = kept;
  }

  #grow(): void {
    const { firsts } = this;
    const hasWord = this.#hasWord;
    (this.firsts = new Int32Array(firsts.length * 2)).set(firsts);
    (this.#hasWord = new Uint8Array(firsts.length * 2)).set(hasWord);
  }
}

/** The last node before `index` that still stands; -1 without one. */
export function nodeBefore({ kinds }: Nodes, index: number): number {
  let before = index - 1;
  while (before >= 0 && kinds[before] === GONE) before--;
  return before;
}

function isEndMark(nodes: Nodes, index: number): boolean {
  if (nodes.kinds[index] !== PUNCTUATION) return false;
  const unit = nodes.unitOf(index);
  return unit === PERIOD || endMarks.has(String.fromCharCode(unit));
}

function isClosing(nodes: Nodes, index: number): boolean {
  return nodes.isMark(index) && closing.test(nodes.text.charAt(nodes.starts[index]!));
}

function startsSmall(nodes: Nodes, first: number, end: number): boolean {
  const index = nodes.kinds[first] === SPACE ? first + 1 : first;
  if (index >= end || nodes.kinds[index] !== WORD) return false;
  const unit = nodes.unitOf(index);
  if (unit < 0x80) return unit >= 0x61;
  return small.test(String.fromCharCode(unit));
}

function startsWithDigit(nodes: Nodes, first: number): boolean {
  const unit = nodes.unitOf(first);
  return nodes.kinds[first] === WORD && unit >= 0x30 && unit <= 0x39;
}

function startsWithComma(nodes: Nodes, first: number, end: number): boolean {
  const index = nodes.kinds[first] === SPACE ? first + 1 : first;
  return index < end && (nodes.is(index, 0x2c) || nodes.is(index, 0x3b));
}

/** A point inside a sentence belongs to the word before it, or else behind it. */
function joinPoints(nodes: Nodes, first: number, end: number): void {
  const { kinds, starts } = nodes;
  // Whether the sentence's own end mark, or a word that it ends with, has been passed.
  let isInside = false;
  let next = -1;
  let second = -1;
  for (let index = end - 1; index >= first; index--) {
    const kind = kinds[index];
    if (kind === GONE) continue;
    const isInnerPoint = isInside && nodes.is(index, PERIOD);
    if (kind === WORD || isEndMark(nodes, index)) isInside = true;
    if (isInnerPoint) {
      const before = nodeBefore(nodes, index);
      if (before >= first && kinds[before] === WORD) {
        const isSpaced = next >= 0 && kinds[next] === SPACE && second >= 0;
        if (!(isSpaced && nodes.is(second, PERIOD))) {
          kinds[index] = GONE;
          continue;
        }
      } else if (next >= 0 && kinds[next] === WORD) {
        starts[next] = starts[index]!;
        kinds[index] = GONE;
        continue;
      }
    }
    second = next;
    next = index;
  }
}
