import type { Span } from '../../finding.ts';
import type { Sentence } from '../../language/sentence.ts';
import { perTerm, type Term } from '../../language/terms.ts';
import { OPAQUE, type Prose } from '../../prose/block.ts';
import { linksAt } from '../markup-at.ts';
import type { BlockView } from '../rule.ts';
import { isFunctionWord } from './content-words.ts';
import { IntegerList } from './integer-list.ts';

/** Words of a run. */
export const LENGTH = 6;

/**
 * The runs of six words in one block: a hash of each, and behind all of these where each starts and
 * ends. One array, since a long text has a run for every other word.
 */
export type Runs = Int32Array;

const hashes = new IntegerList();
const places = new IntegerList();

/** Every run within a sentence that says something and names nothing; none twice at one place. */
export function readRuns(view: BlockView): Runs | undefined {
  hashes.clear();
  places.clear();
  const { prose } = view.block;
  for (const sentence of view.sentences()) {
    if (sentence.wordCount >= LENGTH && !isSignpost(sentence.terms)) addRuns(sentence, prose);
  }
  if (hashes.length === 0) return undefined;
  const runs = new Int32Array(hashes.length + places.length);
  hashes.copyTo(runs, 0);
  places.copyTo(runs, hashes.length);
  return runs;
}

/** In the order of the text. */
export function hashesOf(runs: Runs): Int32Array {
  return runs.subarray(0, runs.length / 3);
}

/** As `hashesOf`, one by one. */
export function visitHashes(runs: Runs, take: (hash: number) => void): void {
  for (let at = 0; at < runs.length / 3; at++) take(runs[at]!);
}

/** Where run `index` stands, in prose offsets. */
export function placeOf(runs: Runs, index: number): Span {
  const at = runs.length / 3 + 2 * index;
  return { start: runs[at]!, end: runs[at + 1]! };
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

function addRuns(sentence: Sentence, prose: Prose): void {
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
    const start = sentence.startOf(first);
    const end = sentence.endOf(position);
    // A way to another page is signposted in the same words each time.
    if (linksAt(prose, { start, end }).length > 0) continue;
    hashes.push(hash);
    places.push(start);
    places.push(end);
  }
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
