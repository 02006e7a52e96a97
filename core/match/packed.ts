import { Matcher, type Anchors, type PhraseMatcher } from './matcher.ts';
import { parsePattern, type EndAnchor, type StartAnchor } from './pattern.ts';
import type { Starts, Tables } from './tables.ts';
import { FrozenVocabulary } from './vocabulary.ts';

/**
 * What patterns were compiled to, as plain data: compiling thousands of patterns takes longer than
 * all else that a command does with a short text, so a build does it once.
 */
export interface PackedMatcher {
  /** The words that patterns name, in the order of their numbers, with a line break between. */
  readonly words: string;
  /** Of each pattern its start and its end anchor, as digits. */
  readonly anchors: string;
  /** The arrays of the tables by name, as `packNumbers` writes them. */
  readonly arrays: Readonly<Record<ArrayName, string>>;
}

const tableNames = [
  'firstEdge',
  'firstCode',
  'codes',
  'targets',
  'firstAccept',
  'accepts',
] as const satisfies readonly (keyof Tables)[];
const startNames = [
  'anywhere',
  'sentence',
  'paragraph',
] as const satisfies readonly (keyof Starts)[];
type ArrayName = (typeof tableNames)[number] | (typeof startNames)[number];

const startAnchors: readonly StartAnchor[] = ['none', 'sentence', 'paragraph', 'document'];
const endAnchors: readonly EndAnchor[] = ['none', 'sentence', 'paragraph'];

export function packMatcher(
  anchors: readonly Anchors[],
  tables: Tables,
  words: readonly string[],
): PackedMatcher {
  const arrays: [ArrayName, Int32Array][] = [
    ...tableNames.map((name) => [name, tables[name]] as [ArrayName, Int32Array]),
    ...startNames.map((name) => [name, tables.starts[name]] as [ArrayName, Int32Array]),
  ];
  return {
    words: words.join('\n'),
    anchors: anchors
      .map(
        ({ startAnchor, endAnchor }) =>
          `${startAnchors.indexOf(startAnchor)}${endAnchors.indexOf(endAnchor)}`,
      )
      .join(''),
    arrays: Object.fromEntries(
      arrays.map(([name, numbers]) => [name, packNumbers(numbers)]),
    ) as Record<ArrayName, string>,
  };
}

/**
 * The matcher that was packed.
 *
 * @param patterns as they were compiled: their graphs are made again when a fix asks for a lemma.
 */
export function unpackMatcher(packed: PackedMatcher, patterns: readonly string[]): PhraseMatcher {
  const array = (name: ArrayName): Int32Array => unpackNumbers(packed.arrays[name]);
  const firstEdge = array('firstEdge');
  const tables: Tables = {
    firstEdge,
    firstCode: array('firstCode'),
    codes: array('codes'),
    targets: array('targets'),
    firstAccept: array('firstAccept'),
    accepts: array('accepts'),
    starts: {
      anywhere: array('anywhere'),
      sentence: array('sentence'),
      paragraph: array('paragraph'),
    },
    stateCount: firstEdge.length - 1,
  };
  const anchors = patterns.map((_, index) => ({
    startAnchor: startAnchors[Number(packed.anchors.charAt(2 * index))]!,
    endAnchor: endAnchors[Number(packed.anchors.charAt(2 * index + 1))]!,
  }));
  return new Matcher({
    anchors,
    graphOf: (index) => parsePattern(patterns[index]!).graph,
    tables,
    vocabulary: new FrozenVocabulary(packed.words.split('\n')),
  });
}

/** Base64, which every runtime of JavaScript has and the ECMAScript library does not name. */
declare function btoa(binary: string): string;
declare function atob(base64: string): string;

/** Each number as its distance from the one before, seven bits a byte, sign last, in base64. */
export function packNumbers(numbers: Int32Array): string {
  let binary = '';
  let previous = 0;
  for (const number of numbers) {
    const distance = number - previous;
    let rest = distance < 0 ? -2 * distance - 1 : 2 * distance;
    for (; rest > 0x7f; rest = Math.floor(rest / 0x80)) {
      binary += String.fromCharCode((rest % 0x80) | 0x80);
    }
    binary += String.fromCharCode(rest);
    previous = number;
  }
  return btoa(binary);
}

export function unpackNumbers(packed: string): Int32Array {
  const binary = atob(packed);
  const numbers = new Int32Array(binary.length);
  let count = 0;
  let number = 0;
  let rest = 0;
  let weight = 1;
  for (let at = 0; at < binary.length; at++) {
    const byte = binary.charCodeAt(at);
    rest += (byte & 0x7f) * weight;
    weight *= 0x80;
    if (byte > 0x7f) continue;
    number += rest % 2 === 0 ? rest / 2 : -(rest + 1) / 2;
    numbers[count++] = number;
    rest = 0;
    weight = 1;
  }
  return numbers.slice(0, count);
}
