import type { Tokens } from '../language/tokens.ts';
import { findBounds, mayEnd, mayStartSentence } from './anchors.ts';
import type { Bounds } from './anchors.ts';
import { resolveHits } from './hits.ts';
import type { Hit } from './hits.ts';
import { lemmaOf } from './lemma.ts';
import type { MatchedLemma } from './lemma.ts';
import type { Graph } from './graph.ts';
import type { EndAnchor, StartAnchor } from './pattern.ts';
import { CODE_OFFSET } from './tables.ts';
import type { Tables } from './tables.ts';
import { SYMBOL_CODE, Tokenizer, UNKNOWN_CODE } from './tokenizer.ts';
import type { FrozenVocabulary } from './vocabulary.ts';

/** One place where one pattern matched. Offsets are prose offsets, UTF-16. */
export interface PhraseMatch {
  /** Index of the pattern, as given to `compilePhrases`. */
  readonly pattern: number;
  readonly start: number;
  readonly end: number;
  /**
   * What the pattern asks for. `paragraph` holds already; `sentence` was only looked at
   * cheaply and is for the caller to verify, as is that the paragraph is the `document`'s first.
   */
  readonly startAnchor: StartAnchor;
  /** As `startAnchor`. */
  readonly endAnchor: EndAnchor;
}

/** Finds all patterns it was compiled from in one pass. Its work is linear in the text. */
export interface PhraseMatcher {
  /** Never throws. The result is overwritten by the next call. */
  tokenize(text: string): Tokens;
  /**
   * The matches, in order of their start. Those of one pattern do not overlap: the leftmost is
   * taken, of these the longest. `tokens` are those of `text`.
   */
  match(text: string, tokens: Tokens): readonly PhraseMatch[];
  /** The first `~lemma` that a match matched, and its form; `undefined` without one. */
  lemma(text: string, match: PhraseMatch): MatchedLemma | undefined;
  /** The code of a folded word's tokens; 0 when neither a pattern nor a list has it. */
  codeOf(word: string): number;
  /** One more than the highest code. */
  readonly codeLimit: number;
  /** How often a thread was moved on so far: the measure of the work done. */
  readonly visits: number;
}

/** Where in a text one pattern may match. */
export interface Anchors {
  readonly startAnchor: StartAnchor;
  readonly endAnchor: EndAnchor;
}

/** What patterns are compiled to. */
export interface CompiledPatterns {
  readonly anchors: readonly Anchors[];
  readonly tables: Tables;
  readonly vocabulary: FrozenVocabulary;
  /** The graph of one pattern; asked for only where a match is to be inflected. */
  readonly graphOf: (pattern: number) => Graph;
}

const noMatches: readonly PhraseMatch[] = [];

/**
 * Simulates the automaton of all patterns over the words of a text.
 *
 * A thread is a state and the token where it began. There is at most one per state, the one that
 * began first, so the work per token is bounded by the number of states whatever the text.
 */
export class Matcher implements PhraseMatcher {
  readonly #anchors: readonly Anchors[];
  readonly #graphOf: (pattern: number) => Graph;
  readonly #tables: Tables;
  readonly #tokenizer: Tokenizer;
  readonly #vocabulary: FrozenVocabulary;
  /** Threads now and after the current token: states, and the tokens where they began. */
  #states: Int32Array;
  #begins: Int32Array;
  #nextStates: Int32Array;
  #nextBegins: Int32Array;
  #threads = 0;
  #nextThreads = 0;
  /** By state: the step in which a thread last entered it. */
  readonly #entered: Int32Array;
  #step = 0;
  #bounds: Bounds = { first: 0, lastWord: -1 };
  #hits: Hit[] = [];
  visits = 0;

  constructor({ anchors, graphOf, tables, vocabulary }: CompiledPatterns) {
    this.#anchors = anchors;
    this.#graphOf = graphOf;
    this.#tables = tables;
    this.#tokenizer = new Tokenizer(vocabulary);
    this.#vocabulary = vocabulary;
    this.#states = new Int32Array(tables.stateCount);
    this.#begins = new Int32Array(tables.stateCount);
    this.#nextStates = new Int32Array(tables.stateCount);
    this.#nextBegins = new Int32Array(tables.stateCount);
    this.#entered = new Int32Array(tables.stateCount);
  }

  tokenize(text: string): Tokens {
    return this.#tokenizer.tokenize(text);
  }

  match(text: string, tokens: Tokens): readonly PhraseMatch[] {
    this.#run(text, tokens);
    if (this.#hits.length === 0) return noMatches;
    const hits = resolveHits(this.#hits);
    this.#hits = [];
    return hits.map(({ pattern, first, last }) => ({
      pattern,
      start: tokens.starts[first]!,
      end: tokens.ends[last]!,
      startAnchor: this.#anchors[pattern]!.startAnchor,
      endAnchor: this.#anchors[pattern]!.endAnchor,
    }));
  }

  lemma(text: string, match: PhraseMatch): MatchedLemma | undefined {
    return lemmaOf(this.#graphOf(match.pattern), text, match);
  }

  codeOf(word: string): number {
    return this.#vocabulary.numberOf(word);
  }

  get codeLimit(): number {
    return this.#vocabulary.limit;
  }

  #run(text: string, tokens: Tokens): void {
    const { anywhere, sentence, paragraph } = this.#tables.starts;
    const { codes, count } = tokens;
    this.#threads = 0;
    this.#bounds = findBounds(tokens);
    for (let index = 0; index < count; index++) {
      const code = codes[index]!;
      const row = code + CODE_OFFSET;
      const starts = anywhere[row]!;
      const anchored = sentence[row]! | paragraph[row]!;
      if (this.#threads === 0 && starts === 0 && anchored === 0) continue;
      this.#step = this.#step === 0x7fffffff ? this.#restart() : this.#step + 1;
      this.#nextThreads = 0;
      if (code !== SYMBOL_CODE) {
        this.#advance(tokens, index, code);
        if (starts !== 0) this.#enter(tokens, starts, index, index);
        if (anchored !== 0) this.#enterAnchored(text, tokens, index, row);
      }
      this.#swap();
    }
  }

  /** Moves every thread on over one token. In order of their begin, so that the first wins. */
  #advance(tokens: Tokens, index: number, code: number): void {
    const { firstEdge, firstCode, codes, targets } = this.#tables;
    const states = this.#states;
    const begins = this.#begins;
    const threads = this.#threads;
    this.visits += threads;
    for (let thread = 0; thread < threads; thread++) {
      const state = states[thread]!;
      const begin = begins[thread]!;
      const middle = firstCode[state]!;
      if (code >= 0) {
        for (let edge = firstEdge[state]!; edge < middle; edge++) {
          this.#enter(tokens, targets[edge]!, begin, index);
        }
      }
      if (code === UNKNOWN_CODE) continue;
      const end = firstEdge[state + 1]!;
      let edge = lowerBound(codes, middle, end, code);
      for (; edge < end && codes[edge] === code; edge++) {
        this.#enter(tokens, targets[edge]!, begin, index);
      }
    }
  }

  #enterAnchored(text: string, tokens: Tokens, index: number, row: number): void {
    const { sentence, paragraph } = this.#tables.starts;
    const inSentence = sentence[row]!;
    if (inSentence !== 0 && mayStartSentence(text, tokens, index)) {
      this.#enter(tokens, inSentence, index, index);
    }
    const inParagraph = paragraph[row]!;
    if (inParagraph !== 0 && index === this.#bounds.first) {
      this.#enter(tokens, inParagraph, index, index);
    }
  }

  /** Puts a thread that began at token `begin` into `state` behind token `index`. */
  #enter(tokens: Tokens, state: number, begin: number, index: number): void {
    if (this.#entered[state] === this.#step) return;
    this.#entered[state] = this.#step;
    const { firstAccept, accepts, firstEdge } = this.#tables;
    const end = firstAccept[state + 1]!;
    for (let accept = firstAccept[state]!; accept < end; accept++) {
      const pattern = accepts[accept]!;
      if (mayEnd(this.#anchors[pattern]!.endAnchor, tokens, this.#bounds, index)) {
        this.#hits.push({ pattern, first: begin, last: index });
      }
    }
    if (firstEdge[state] === firstEdge[state + 1]) return;
    this.#nextStates[this.#nextThreads] = state;
    this.#nextBegins[this.#nextThreads] = begin;
    this.#nextThreads++;
  }

  #swap(): void {
    const states = this.#states;
    const begins = this.#begins;
    this.#states = this.#nextStates;
    this.#begins = this.#nextBegins;
    this.#nextStates = states;
    this.#nextBegins = begins;
    this.#threads = this.#nextThreads;
  }

  /** The step counter is about to overflow: forget who entered when. */
  #restart(): number {
    this.#entered.fill(0);
    return 1;
  }
}

/** The first edge at or behind `start` whose code is not below `code`. */
function lowerBound(codes: Int32Array, start: number, end: number, code: number): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (codes[middle]! < code) low = middle + 1;
    else high = middle;
  }
  return low;
}
