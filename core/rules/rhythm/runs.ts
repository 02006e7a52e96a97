import type { Span } from '../../finding.ts';
import type { Sentence } from '../../language/sentence.ts';
import { parseSentences } from '../../language/sentences.ts';
import { perTerm, type Term } from '../../language/terms.ts';
import { OPAQUE, type Prose } from '../../prose/block.ts';
import { linksAt } from '../markup-at.ts';
import { perProse } from '../per-prose.ts';
import type { BlockView } from '../rule.ts';
import { isFunctionWord } from './content-words.ts';
import { IntegerList } from './integer-list.ts';

/** Words of a run. */
export const LENGTH = 6;

/** A hash for each run of six words in one block, in the order of the text. */
export type Runs = Int32Array;

const hashes = new IntegerList();

/** Every run within a sentence that says something and names nothing. */
export function readRuns(view: BlockView): Runs | undefined {
  hashes.clear();
  visitRuns(view.sentences(), view.block.prose, keepHash);
  if (hashes.length === 0) return undefined;
  const runs = new Int32Array(hashes.length);
  hashes.copyTo(runs);
  return runs;
}

function keepHash(hash: number): void {
  hashes.push(hash);
}

/** The hashes one by one. */
export function visitHashes(runs: Runs, take: (hash: number) => void): void {
  for (const hash of runs) take(hash);
}

/** Where a run stands, and in which sentence. */
export interface Place extends Span {
  readonly sentence: Span;
}

/** Where the runs of a block stand, in prose offsets. Few texts get as far as to ask. */
export const placesOf = perProse((prose): readonly Place[] => {
  const places: Place[] = [];
  visitRuns(parseSentences(prose.text), prose, (_, sentence, first, last) => {
    places.push({ start: sentence.startOf(first), end: sentence.endOf(last), sentence });
  });
  return places;
});

/** Takes a run: its hash, its sentence, and which of the words there are its first and its last. */
type TakeRun = (hash: number, sentence: Sentence, first: number, last: number) => void;

function visitRuns(sentences: readonly Sentence[], prose: Prose, take: TakeRun): void {
  for (const sentence of sentences) {
    if (sentence.wordCount < LENGTH || isSignpost(sentence.terms)) continue;
    visitRunsIn(sentence, prose, take);
  }
}

/** A way to another page is signposted in the same words each time. */
function isSignpost([first, second]: readonly Term[]): boolean {
  if (first === undefined || second === undefined) return false;
  return isPointer(first) || (isFor(first) && isMore(second));
}

const isPointer = perTerm((value) => /^(?:see|read)$/i.test(value));
const isFor = perTerm((value) => /^for$/i.test(value));
const isMore = perTerm((value) => /^(?:more|details)$/i.test(value));

/** The traits of the last words, each at its position in the sentence modulo the length of a run. */
const latest = new Int32Array(LENGTH);

function visitRunsIn(sentence: Sentence, prose: Prose, take: TakeRun): void {
  const { terms } = sentence;
  /** The first word behind the last name. */
  let free = 0;
  /** How many words of the run say something by themselves. */
  let telling = 0;
  let hash = 0;
  latest.fill(0);
  for (let position = 0; position < terms.length; position++) {
    const traits = traitsOf(terms[position]!);
    const gone = latest[position % LENGTH]!;
    latest[position % LENGTH] = traits;
    telling += (traits & TELLING) - (gone & TELLING);
    hash = (Math.imul(hash, FACTOR) + (traits >> TRAITS)) | 0;
    hash = (hash - Math.imul(gone >> TRAITS, LAST_FACTOR)) | 0;
    if ((traits & UNIQUE) !== 0 || (position > 0 && (traits & CAPITAL) !== 0)) free = position + 1;
    const first = position + 1 - LENGTH;
    if (first < free || telling < 2) continue;
    if (prose.links.length > 0 && leadsAway(prose, sentence, first, position)) continue;
    take(hash, sentence, first, position);
  }
}

/** A way to another page is signposted in the same words each time. */
function leadsAway(prose: Prose, sentence: Sentence, first: number, last: number): boolean {
  return linksAt(prose, { start: sentence.startOf(first), end: sentence.endOf(last) }).length > 0;
}

/**
 * The hash of a run is a polynomial of those of its words, so that a word can be taken out of it
 * again once it has got the last of these factors.
 */
const FACTOR = 0x01000193;
const LAST_FACTOR = new Array<number>(LENGTH).fill(FACTOR).reduce((a, b) => Math.imul(a, b));

const TELLING = 1;
/** Code and numbers come back by right, and so do names. */
const UNIQUE = 2;
const CAPITAL = 4;
/** How many bits these are. */
const TRAITS = 3;

/** All that is asked of a word, so that it is looked up once: its traits, and above them a hash. */
const traitsOf = perTerm((value) => {
  const word = value.toLowerCase();
  let traits = hashOf(word) << TRAITS;
  if (word.length > 2 && !isFunctionWord(word)) traits |= TELLING;
  if (value.includes(OPAQUE) || /\p{N}/u.test(value)) traits |= UNIQUE;
  if (/^\p{Lu}[A-Za-zÀ-ɏꞏ]/u.test(value)) traits |= CAPITAL;
  return traits;
});

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}
