import { buildGraph } from './graph.ts';
import type { Graph } from './graph.ts';
import { Parser } from './parser.ts';
import { PatternError } from './pattern-error.ts';

export { PatternError } from './pattern-error.ts';

export type PartOfSpeech = 'verb' | 'noun' | 'adjective';
export type StartAnchor = 'none' | 'sentence' | 'paragraph' | 'document';
export type EndAnchor = 'none' | 'sentence' | 'paragraph';
/** A punctuation mark as patterns write it; `-` stands for any dash. */
export type Mark = ',' | ';' | ':' | '.' | '!' | '?' | '-';

export type PatternNode =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'lemma'; readonly lemma: string; readonly partOfSpeech: PartOfSpeech }
  | { readonly kind: 'number' }
  | { readonly kind: 'gap'; readonly minimum: number; readonly maximum: number }
  | { readonly kind: 'mark'; readonly mark: Mark }
  | { readonly kind: 'optional'; readonly node: PatternNode }
  | { readonly kind: 'sequence'; readonly nodes: readonly PatternNode[] }
  | { readonly kind: 'alternatives'; readonly nodes: readonly PatternNode[] };

/** A phrase pattern (docs/phrase-patterns.md), read. */
export interface Pattern {
  readonly startAnchor: StartAnchor;
  readonly endAnchor: EndAnchor;
  /** What it matches, ready for the matcher and for `lemmaOf`. */
  readonly graph: Graph;
}

/** In UTF-16 code units. */
const LONGEST_SOURCE = 4000;

/**
 * Reads one phrase pattern.
 *
 * @throws {PatternError} with the column of the mistake, and nothing else, whatever the string.
 */
export function parsePattern(source: string): Pattern {
  if (source.length > LONGEST_SOURCE) {
    throw new PatternError(
      `The pattern is longer than ${LONGEST_SOURCE} characters; split it in two.`,
      LONGEST_SOURCE + 1,
    );
  }
  const parser = new Parser(source);
  const startAnchor = parser.startAnchor();
  const body = parser.alternatives(0);
  const endAnchor = parser.endAnchor();
  if (canBeEmpty(body)) {
    throw new PatternError(
      'The pattern could match nothing; leave at least one word without "?".',
      1,
    );
  }
  if (canStartWithGap(body)) {
    throw new PatternError('A gap cannot come first; begin with a word.', 1);
  }
  return { startAnchor, endAnchor, graph: buildGraph(body) };
}

function canBeEmpty(node: PatternNode): boolean {
  switch (node.kind) {
    case 'optional':
      return true;
    case 'gap':
      return node.minimum === 0;
    case 'sequence':
      return node.nodes.every(canBeEmpty);
    case 'alternatives':
      return node.nodes.some(canBeEmpty);
    default:
      return false;
  }
}

function canStartWithGap(node: PatternNode): boolean {
  switch (node.kind) {
    case 'gap':
      return true;
    case 'optional':
      return canStartWithGap(node.node);
    case 'alternatives':
      return node.nodes.some(canStartWithGap);
    case 'sequence': {
      const firstSolid = node.nodes.findIndex((child) => !canBeEmpty(child));
      const reach = firstSolid === -1 ? node.nodes : node.nodes.slice(0, firstSolid + 1);
      return reach.some(canStartWithGap);
    }
    default:
      return false;
  }
}
