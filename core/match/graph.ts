import { foldWord } from './characters.ts';
import { canContract, contractionsOf, longFormsOf } from './contractions.ts';
import { inflections } from './inflect.ts';
import type { Form } from './inflect.ts';
import { numberWords } from './numbers.ts';
import { PatternError } from './pattern-error.ts';
import type { PartOfSpeech, PatternNode } from './pattern.ts';
import { spellingsOf } from './spelling.ts';

/** The label of an edge that takes any word: part of a gap. */
export const ANY_WORD = '<>';
/** The label of an edge that takes digits. */
export const DIGITS = '#';

/** What a lemma edge matched. */
export interface LemmaForm {
  readonly lemma: string;
  readonly form: Form;
}

/** A step from one state to another over one word or mark. */
export interface Edge {
  /** A word in lower case, a `Mark`, `ANY_WORD` or `DIGITS`. */
  readonly label: string;
  readonly to: number;
  readonly lemma?: LemmaForm | undefined;
}

/**
 * A pattern as an automaton without loops. Edges take a word or a mark, skips take nothing.
 * Every spelling, inflection and contraction has its own edge.
 */
export interface Graph {
  readonly start: number;
  readonly accept: number;
  /** By state. */
  readonly edges: readonly (readonly Edge[])[];
  /** By state: the states reached without taking anything, itself first. */
  readonly closures: readonly (readonly number[])[];
}

/** More than any list of phrases needs; keeps a pathological pattern from filling the memory. */
const MOST_STATES = 2000;
const MOST_EDGES = 50_000;

/** @throws {PatternError} when the pattern is too large. */
export function buildGraph(body: PatternNode): Graph {
  const builder = new GraphBuilder();
  const start = builder.state();
  const accept = builder.state();
  builder.build(body, start, accept);
  const closures = builder.closures();
  builder.contract(closures);
  checkSize(builder.edges, closures);
  return { start, accept, edges: builder.edges, closures };
}

class GraphBuilder {
  readonly edges: Edge[][] = [];
  readonly #skips: number[][] = [];
  #edgeCount = 0;

  state(): number {
    this.edges.push([]);
    this.#skips.push([]);
    if (this.edges.length > MOST_STATES) tooLarge();
    return this.edges.length - 1;
  }

  build(node: PatternNode, from: number, to: number): void {
    switch (node.kind) {
      case 'word':
        this.#word(foldWord(node.word), from, to);
        break;
      case 'lemma':
        this.#lemma(foldWord(node.lemma), node.partOfSpeech, from, to);
        break;
      case 'number':
        this.#number(from, to);
        break;
      case 'gap':
        this.#gap(node.minimum, node.maximum, from, to);
        break;
      case 'mark':
        this.#edge(from, node.mark, to);
        break;
      case 'optional':
        this.#skips[from]!.push(to);
        this.build(node.node, from, to);
        break;
      case 'alternatives':
        for (const child of node.nodes) this.build(child, from, to);
        break;
      case 'sequence':
        this.#sequence(node.nodes, from, to);
    }
  }

  /** The states each state reaches by skips, itself first. */
  closures(): number[][] {
    let size = 0;
    return this.#skips.map((skips, state) => {
      const closure = [state];
      if (skips.length === 0) return closure;
      const seen = new Set(closure);
      for (const reached of closure) {
        for (const next of this.#skips[reached]!) {
          if (seen.has(next)) continue;
          seen.add(next);
          closure.push(next);
        }
      }
      size += closure.length;
      if (size > MOST_EDGES) tooLarge();
      return closure;
    });
  }

  /** Adds an edge for each contraction of two words in a row, whatever groups they stand in. */
  contract(closures: readonly (readonly number[])[]): void {
    const found: { readonly from: number; readonly edge: Edge }[] = [];
    this.edges.forEach((edges, from) => {
      for (const first of edges) {
        if (!canContract(first.label)) continue;
        for (const between of closures[first.to]!) {
          for (const second of this.edges[between]!) {
            const lemma = first.lemma ?? second.lemma;
            for (const label of contractionsOf(first.label, second.label)) {
              found.push({ from, edge: { label, to: second.to, lemma } });
              if (found.length > MOST_EDGES) tooLarge();
            }
          }
        }
      }
    });
    for (const { from, edge } of found) this.#edge(from, edge.label, edge.to, edge.lemma);
  }

  #sequence(nodes: readonly PatternNode[], from: number, to: number): void {
    let state = from;
    nodes.forEach((child, index) => {
      const next = index === nodes.length - 1 ? to : this.state();
      this.build(child, state, next);
      state = next;
    });
  }

  #word(word: string, from: number, to: number, lemma?: LemmaForm): void {
    for (const spelling of spellingsOf(word)) this.#edge(from, spelling, to, lemma);
    for (const [first, second] of longFormsOf(word)) {
      const between = this.state();
      this.#edge(from, first, between, lemma);
      this.#edge(between, second, to);
      // `cannot` is as good as `can't`.
      for (const short of contractionsOf(first, second)) this.#edge(from, short, to, lemma);
    }
  }

  #lemma(lemma: string, partOfSpeech: PartOfSpeech, from: number, to: number): void {
    for (const { form, text } of inflections(lemma, partOfSpeech)) {
      const words = text.split(' ');
      let state = from;
      words.forEach((word, index) => {
        const next = index === words.length - 1 ? to : this.state();
        this.#word(word, state, next, { lemma, form });
        state = next;
      });
    }
  }

  /** Up to three words, so that `two hundred thousand` is one number. */
  #number(from: number, to: number): void {
    let state = from;
    for (let length = 1; length <= 3; length++) {
      const next = length === 3 ? to : this.state();
      this.#edge(state, DIGITS, next);
      for (const word of numberWords) this.#edge(state, word, next);
      if (next !== to) this.#skips[next]!.push(to);
      state = next;
    }
  }

  #gap(minimum: number, maximum: number, from: number, to: number): void {
    let state = from;
    for (let length = 0; length < maximum; length++) {
      if (length >= minimum) this.#skips[state]!.push(to);
      const next = length === maximum - 1 ? to : this.state();
      this.#edge(state, ANY_WORD, next);
      state = next;
    }
  }

  #edge(from: number, label: string, to: number, lemma?: LemmaForm): void {
    if (++this.#edgeCount > MOST_EDGES) tooLarge();
    this.edges[from]!.push({ label, to, lemma });
  }
}

/** Counts the edges that are left once skips are taken out. */
function checkSize(edges: Graph['edges'], closures: Graph['closures']): void {
  let size = 0;
  for (const closure of closures) {
    for (const state of closure) size += edges[state]!.length;
    if (size > MOST_EDGES) tooLarge();
  }
}

function tooLarge(): never {
  throw new PatternError('The pattern is too large; split it in two.', 1);
}
