import { kindOf, PUNCTUATION, SPACE, WORD } from './character-kinds.ts';
import { endOfPiece, type Nodes } from './nodes.ts';

const AMPERSAND = 0x26;
const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;
const PERIOD = 0x2e;
const SLASH = 0x2f;
const UNDERSCORE = 0x5f;
const CURLY_APOSTROPHE = 0x2019;

/** Words that an apostrophe stands before: ’twas, ’em, ’90s. */
const elided = /^(?:twere|twas|tis|cause|em|er|im|\d\ds?)$/i;
/** Words that an apostrophe stands behind: ol’. */
const cutShort = /^ol?$/i;
/** Marks that hold two words together. */
const inner = new Set("&'-.:=?@\u00AD\u00B7\u2010\u2011\u2019\u2027_");
const numeral = /\p{N}/u;

/**
 * Joins marks and words that make one word: “isn’t”, “well-known”, “e.g.”, “w/”.
 *
 * Each step goes over the nodes once and keeps what it wants: the steps of parse-english in its
 * order, since each builds on what the one before it has joined. Most texts can do without most.
 */
export function joinWords(nodes: Nodes): void {
  const { text } = nodes;
  const hasSlash = text.includes('/');
  if (hasSlash || text.includes("'") || text.includes('’')) joinElisions(nodes);
  if (text.includes('&')) joinAmpersands(nodes);
  if (text.includes('-')) joinFinalHyphens(nodes);
  if (nodes.hasInnerMark) joinInnerMarks(nodes);
  if (hasSlash) joinSlashes(nodes);
  if (nodes.hasInnerMark) joinInitialisms(nodes);
}

function joinElisions(nodes: Nodes): void {
  const { kinds, starts, text } = nodes;
  let kept = 0;
  for (let index = 0; index < nodes.count; index++) {
    const isWordBefore = kept > 0 && kinds[kept - 1] === WORD;
    if (isWordBefore && nodes.is(index, SLASH) && isWith(nodes, kept - 1, index)) {
      // What comes behind “w/” is not looked at.
      if (++index < nodes.count) nodes.move(index, kept++);
      continue;
    }
    if (isApostrophe(nodes, index)) {
      if (isWordBefore && kept > 2 && kinds[kept - 2] === SPACE && kinds[index + 1] === SPACE) {
        if (index + 1 < nodes.count && cutShort.test(text.slice(starts[kept - 1], starts[index])))
          continue;
      }
      if (!isWordBefore && index + 1 < nodes.count && kinds[index + 1] === WORD) {
        const length = starts[index + 2]! - starts[index + 1]!;
        if (length <= 5 && elided.test(text.slice(starts[index + 1], starts[index + 2]))) {
          nodes.prepend(index);
          continue;
        }
        // ’n’
        const isN = length === 1 && (nodes.unitOf(index + 1) | 0x20) === 0x6e;
        if (isN && index + 2 < nodes.count && isApostrophe(nodes, index + 2)) {
          nodes.prepend(index);
          nodes.move(index + 1, kept++);
          index += 2;
          continue;
        }
      }
    }
    nodes.move(index, kept++);
  }
  nodes.close(kept);
}

/** Whether the word at `word`, which ends where node `next` begins, is “w”. */
function isWith({ starts, text }: Nodes, word: number, next: number): boolean {
  const start = starts[word]!;
  return starts[next]! - start === 1 && (text.charCodeAt(start) | 0x20) === 0x77;
}

function isApostrophe(nodes: Nodes, index: number): boolean {
  return nodes.is(index, APOSTROPHE) || nodes.is(index, CURLY_APOSTROPHE);
}

function joinAmpersands(nodes: Nodes): void {
  const { kinds } = nodes;
  let kept = 0;
  for (let index = 0; index < nodes.count; index++) {
    const isJoined =
      nodes.is(index, AMPERSAND) &&
      !(kept > 0 && kinds[kept - 1] === WORD) &&
      index + 1 < nodes.count &&
      kinds[index + 1] === WORD;
    if (isJoined) nodes.prepend(index);
    else nodes.move(index, kept++);
  }
  nodes.close(kept);
}

function joinFinalHyphens(nodes: Nodes): void {
  const { kinds } = nodes;
  let kept = 0;
  for (let index = 0; index < nodes.count; index++) {
    const isJoined =
      kept > 0 &&
      kinds[kept - 1] === WORD &&
      nodes.is(index, HYPHEN) &&
      !(index + 1 < nodes.count && kinds[index + 1] === WORD);
    if (!isJoined) nodes.move(index, kept++);
  }
  nodes.close(kept);
}

function joinInnerMarks(nodes: Nodes): void {
  const { kinds } = nodes;
  let kept = 0;
  for (let index = 0; index < nodes.count; index++) {
    if (kept > 0 && kinds[kept - 1] === WORD && nodes.isMark(index)) {
      // On to the last word that nothing but inner marks and words lead to.
      let last = -1;
      for (let next = index; next < nodes.count; next++) {
        if (kinds[next] === WORD) last = next;
        else if (!isInner(nodes, next)) break;
      }
      if (last > 0) {
        index = last;
        continue;
      }
    }
    nodes.move(index, kept++);
  }
  nodes.close(kept);
}

function isInner(nodes: Nodes, index: number): boolean {
  if (!nodes.isMark(index)) return false;
  const unit = nodes.unitOf(index);
  if (unit === UNDERSCORE) return true;
  return nodes.is(index, unit) && inner.has(String.fromCharCode(unit));
}

/** “a/b”, “km/h”, “n/”: parts of one or two letters. */
function joinSlashes(nodes: Nodes): void {
  const { kinds, starts } = nodes;
  let kept = 0;
  for (let index = 0; index < nodes.count; index++) {
    const isShort =
      kept > 0 &&
      kinds[kept - 1] === WORD &&
      nodes.is(index, SLASH) &&
      starts[index]! - starts[kept - 1]! < 3;
    if (!isShort) {
      nodes.move(index, kept++);
      continue;
    }
    const isWordNext = index + 1 < nodes.count && kinds[index + 1] === WORD;
    if (!isWordNext) continue;
    if (starts[index + 2]! - starts[index + 1]! < 3) index++;
    else nodes.move(index, kept++);
  }
  nodes.close(kept);
}

/** The last point of “e.g.”. */
function joinInitialisms(nodes: Nodes): void {
  const { kinds, starts, text } = nodes;
  let kept = 0;
  for (let index = 0; index < nodes.count; index++) {
    const isJoined =
      kept > 0 &&
      kinds[index] === PUNCTUATION &&
      kinds[kept - 1] === WORD &&
      nodes.is(index, PERIOD) &&
      isInitialism(text, starts[kept - 1]!, starts[index]!);
    if (!isJoined) nodes.move(index, kept++);
  }
  nodes.close(kept);
}

/** Whether a word's pieces end in single letters with points between them, not digits alone. */
function isInitialism(text: string, start: number, end: number): boolean {
  // The last word of nearly every sentence comes by here.
  if (end - start < 3 || text.charCodeAt(end - 2) !== PERIOD) return false;
  const pieces = piecesOf(text, start, end);
  const count = pieces.length;
  if (count === 1 || count % 2 === 0) return false;
  let hasLetter = false;
  for (let position = count - 1; position >= 0; position--) {
    const piece = pieces[position]!;
    const isSingle = (pieces[position + 1] ?? end) - piece === 1;
    if (position % 2 === 0) {
      if (!isSingle) return false;
      hasLetter ||= !numeral.test(text.charAt(piece));
    } else if (!isSingle || text.charCodeAt(piece) !== PERIOD) {
      if (position < count - 2) break;
      return false;
    }
  }
  return hasLetter;
}

/** Where the runs of letters and of marks begin that a word was joined of. */
function piecesOf(text: string, start: number, end: number): readonly number[] {
  const pieces: number[] = [];
  for (let at = start; at < end; at = endOfPiece(text, at, kindOf(text.charCodeAt(at)))) {
    pieces.push(at);
  }
  return pieces;
}
