import type { StartAnchor } from './pattern.ts';
import { DASH_CODE } from './tokenizer.ts';

/** The code of an edge that takes any word; below all others, so that it sorts first. */
export const ANY_CODE = -64;

/** Added to a code to index a table of starts: punctuation codes are below zero. */
export const CODE_OFFSET = -DASH_CODE;

/** Where a token with some code starts matches: by `code + CODE_OFFSET`, a state or 0. */
export interface Starts {
  readonly anywhere: Int32Array;
  readonly sentence: Int32Array;
  readonly paragraph: Int32Array;
}

/**
 * The automaton of all patterns in flat arrays. State 0 is none.
 *
 * Edges of state `s`: those that take any word at `firstEdge[s]` up to `firstCode[s]`, then, by
 * code, up to `firstEdge[s + 1]`.
 */
export interface Tables {
  readonly firstEdge: Int32Array;
  readonly firstCode: Int32Array;
  readonly codes: Int32Array;
  readonly targets: Int32Array;
  /** The patterns that are complete in state `s`: `firstAccept[s]` up to `firstAccept[s + 1]`. */
  readonly firstAccept: Int32Array;
  readonly accepts: Int32Array;
  readonly starts: Starts;
  readonly stateCount: number;
}

interface State {
  /** `code * TARGETS + target`, sorted, each once. */
  edges: number[];
  accepts: readonly number[];
}

/** Packs a code and a target into one number that sorts by code; exact below 2 ** 53. */
const TARGETS = 2 ** 24;

const none: State = { edges: [], accepts: [] };

/** Collects the states of all patterns, then lays them out. */
export class TableBuilder {
  readonly #states: State[] = [none];
  readonly #starts = {
    anywhere: new Map<number, number[]>(),
    sentence: new Map<number, number[]>(),
    paragraph: new Map<number, number[]>(),
  };
  readonly #codeLimit: number;
  #current = none;
  #pending: number[] = [];

  /** @param codeLimit one more than the highest word number. */
  constructor(codeLimit: number) {
    this.#codeLimit = codeLimit;
  }

  /** A new state, to be filled in by `begin`. */
  reserve(): number {
    this.#states.push({ edges: none.edges, accepts: none.accepts });
    return this.#states.length - 1;
  }

  begin(state: number, pattern: number): void {
    this.#current = this.#states[state]!;
    if (pattern >= 0) this.#current.accepts = [pattern];
  }

  addEdge(code: number, target: number): void {
    this.#pending.push(code * TARGETS + target);
  }

  end(): void {
    this.#current.edges = sortOnce(this.#pending);
    this.#pending = [];
  }

  addStart(anchor: StartAnchor, code: number, target: number): void {
    const starts = this.#starts[startTable[anchor]];
    const targets = starts.get(code);
    if (targets === undefined) starts.set(code, [target]);
    else if (!targets.includes(target)) targets.push(target);
  }

  finish(): Tables {
    const starts = {
      anywhere: this.#startTable(this.#starts.anywhere),
      sentence: this.#startTable(this.#starts.sentence),
      paragraph: this.#startTable(this.#starts.paragraph),
    };
    return { ...layOut(this.#states), starts };
  }

  #startTable(starts: ReadonlyMap<number, readonly number[]>): Int32Array {
    const table = new Int32Array(this.#codeLimit + CODE_OFFSET);
    for (const [code, targets] of starts) table[code + CODE_OFFSET] = this.#union(targets);
    return table;
  }

  /**
   * One state that does what `targets` do together: a common first word such as "it" then starts
   * one thread, not one for each pattern.
   */
  #union(targets: readonly number[]): number {
    if (targets.length === 1) return targets[0]!;
    const states = targets.map((target) => this.#states[target]!);
    const edges: number[] = [];
    for (const state of states) for (const edge of state.edges) edges.push(edge);
    this.#states.push({
      edges: sortOnce(edges),
      accepts: states.flatMap((state) => state.accepts),
    });
    return this.#states.length - 1;
  }
}

const startTable: Readonly<Record<StartAnchor, 'anywhere' | 'sentence' | 'paragraph'>> = {
  none: 'anywhere',
  sentence: 'sentence',
  paragraph: 'paragraph',
  document: 'paragraph',
};

function layOut(states: readonly State[]): Omit<Tables, 'starts'> {
  const edgeCount = states.reduce((sum, state) => sum + state.edges.length, 0);
  const tables = {
    firstEdge: new Int32Array(states.length + 1),
    firstCode: new Int32Array(states.length + 1),
    codes: new Int32Array(edgeCount),
    targets: new Int32Array(edgeCount),
    firstAccept: new Int32Array(states.length + 1),
    accepts: new Int32Array(states.flatMap((state) => state.accepts)),
    stateCount: states.length,
  };
  let edge = 0;
  let accept = 0;
  states.forEach((state, index) => {
    tables.firstEdge[index] = edge;
    tables.firstCode[index] = edge;
    for (const packed of state.edges) {
      const code = Math.floor(packed / TARGETS);
      tables.codes[edge] = code;
      tables.targets[edge] = packed - code * TARGETS;
      edge++;
      if (code === ANY_CODE) tables.firstCode[index] = edge;
    }
    accept += state.accepts.length;
    tables.firstEdge[index + 1] = edge;
    tables.firstAccept[index + 1] = accept;
  });
  return tables;
}

/** Sorts in place; takes out what is there twice. */
function sortOnce(values: number[]): number[] {
  if (values.length > MOST_INSERTIONS) values.sort((one, other) => one - other);
  else insertionSort(values);
  let kept = 0;
  for (const value of values) {
    if (kept === 0 || values[kept - 1] !== value) values[kept++] = value;
  }
  values.length = kept;
  return values;
}

/** Most states have one to ten edges; `sort` costs more to call than to run on these. */
const MOST_INSERTIONS = 16;

function insertionSort(values: number[]): void {
  for (let index = 1; index < values.length; index++) {
    const value = values[index]!;
    let place = index;
    for (; place > 0 && values[place - 1]! > value; place--) values[place] = values[place - 1]!;
    values[place] = value;
  }
}
