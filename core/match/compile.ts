import { ANY_WORD, DIGITS } from './graph.ts';
import type { Graph } from './graph.ts';
import { Matcher } from './matcher.ts';
import type { PhraseMatcher } from './matcher.ts';
import { packMatcher } from './packed.ts';
import type { PackedMatcher } from './packed.ts';
import { parsePattern } from './pattern.ts';
import type { Pattern } from './pattern.ts';
import { ANY_CODE, TableBuilder } from './tables.ts';
import type { Tables } from './tables.ts';
import { DIGITS_CODE, markCodes } from './tokenizer.ts';
import { Vocabulary } from './vocabulary.ts';

/**
 * Makes one matcher of all patterns; a match names its pattern by its index here.
 *
 * @param words to which the matcher gives codes too, in lower case.
 * @throws {PatternError} for the first pattern that `parsePattern` throws for, and nothing else.
 */
export function compilePhrases(
  patterns: readonly string[],
  words: readonly string[] = [],
): PhraseMatcher {
  const { parsed, tables, vocabulary } = compileTables(patterns, words);
  return new Matcher({
    anchors: parsed,
    graphOf: (index) => parsed[index]!.graph,
    tables,
    vocabulary: vocabulary.freeze(),
  });
}

/** As `compilePhrases`, as data for `unpackMatcher`. */
export function packPhrases(
  patterns: readonly string[],
  words: readonly string[] = [],
): PackedMatcher {
  const { parsed, tables, vocabulary } = compileTables(patterns, words);
  return packMatcher(parsed, tables, vocabulary.words());
}

interface CompiledTables {
  readonly parsed: readonly Pattern[];
  readonly tables: Tables;
  readonly vocabulary: Vocabulary;
}

function compileTables(patterns: readonly string[], words: readonly string[]): CompiledTables {
  const parsed = patterns.map(parsePattern);
  const vocabulary = new Vocabulary();
  const labels = new Labels(vocabulary);
  for (const { graph } of parsed) labels.learn(graph);
  for (const word of words) vocabulary.add(word);
  const tables = new TableBuilder(vocabulary.limit);
  parsed.forEach((pattern, index) => {
    addPattern(tables, labels, pattern, index);
  });
  return { parsed, tables: tables.finish(), vocabulary };
}

/** From the labels of graphs to the codes of tokens. */
class Labels {
  readonly #codes = new Map([
    ...markCodes,
    [ANY_WORD, ANY_CODE] as const,
    [DIGITS, DIGITS_CODE] as const,
  ]);
  readonly #vocabulary: Vocabulary;
  #digits: readonly number[] | undefined;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  learn(graph: Graph): void {
    for (const edges of graph.edges) {
      for (const { label } of edges) {
        if (!this.#codes.has(label)) this.#codes.set(label, this.#vocabulary.add(label));
      }
    }
  }

  /** Calls back with each code that a label takes: `#` takes the digits patterns name, too. */
  codesOf(label: string, take: (code: number) => void): void {
    take(this.#codes.get(label)!);
    if (label === DIGITS) {
      this.#digits ??= this.#vocabulary.digitWords();
      this.#digits.forEach(take);
    }
  }
}

/** Adds the states of one pattern, skips taken out, that can be reached from its start. */
function addPattern(
  tables: TableBuilder,
  labels: Labels,
  { graph, startAnchor }: Pattern,
  index: number,
): void {
  const numbers = new Map<number, number>();
  const states: number[] = [];
  const numberOf = (state: number): number => {
    let number = numbers.get(state);
    if (number === undefined) {
      number = tables.reserve();
      numbers.set(state, number);
      states.push(state);
    }
    return number;
  };
  forEachEdge(graph, labels, graph.start, (code, to) => {
    tables.addStart(startAnchor, code, numberOf(to));
  });
  for (const state of states) {
    const closure = graph.closures[state]!;
    tables.begin(numberOf(state), closure.includes(graph.accept) ? index : -1);
    forEachEdge(graph, labels, state, (code, to) => {
      tables.addEdge(code, numberOf(to));
    });
    tables.end();
  }
}

function forEachEdge(
  graph: Graph,
  labels: Labels,
  state: number,
  take: (code: number, to: number) => void,
): void {
  for (const reached of graph.closures[state]!) {
    for (const { label, to } of graph.edges[reached]!) {
      labels.codesOf(label, (code) => {
        take(code, to);
      });
    }
  }
}
