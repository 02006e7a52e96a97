import { kindOf, PUNCTUATION, SPACE, SYMBOL, WORD } from './character-kinds.ts';

/** A mark that has become part of the word before or behind it. */
export const GONE = 0;

/**
 * The words, marks and white space of a text: the leaves of the tree that parse-english would make,
 * in typed arrays that are reused from text to text.
 *
 * Nodes stand side by side without gaps, so a node ends where the next begins, and one that joins
 * the node before it is simply left out.
 */
export class Nodes {
  text = '';
  count = 0;
  /** Whether a word stands right behind a mark, so that the mark may be a part of it. */
  hasInnerMark = false;
  kinds = new Uint8Array(1024);
  /** Offsets, UTF-16; one more than there are nodes, so that each has an end. */
  starts = new Int32Array(1024);

  /** Cuts a text into runs of letters, of white space, and of one and the same mark. */
  read(text: string): void {
    this.text = text;
    this.#reserve(text.length + 1);
    const { kinds, starts } = this;
    const { length } = text;
    let count = 0;
    let offset = 0;
    let hasInnerMark = false;
    let kindBefore = GONE;
    while (offset < length) {
      const kind = kindOf(text.charCodeAt(offset));
      if (kind === WORD && kindBefore > SPACE) hasInnerMark = true;
      kinds[count] = kind;
      starts[count] = offset;
      count++;
      offset = endOfPiece(text, offset, kind);
      kindBefore = kind;
    }
    starts[count] = length;
    this.count = count;
    this.hasInnerMark = hasInnerMark;
  }

  isMark(index: number): boolean {
    const kind = this.kinds[index];
    return kind === PUNCTUATION || kind === SYMBOL;
  }

  /** Whether a node is this one character. */
  is(index: number, unit: number): boolean {
    const start = this.starts[index]!;
    return this.starts[index + 1]! - start === 1 && this.text.charCodeAt(start) === unit;
  }

  /** The first UTF-16 code unit of a node. */
  unitOf(index: number): number {
    return this.text.charCodeAt(this.starts[index]!);
  }

  /** Takes node `from` over as node `to`: most often itself. */
  move(from: number, to: number): void {
    if (from === to) return;
    this.kinds[to] = this.kinds[from]!;
    this.starts[to] = this.starts[from]!;
  }

  /** Lets the node at `index + 1` begin where the one at `index` does, which is to be left out. */
  prepend(index: number): void {
    this.starts[index + 1] = this.starts[index]!;
  }

  /** Ends the list behind `count` nodes that were kept. */
  close(count: number): void {
    this.move(this.count, count);
    this.count = count;
  }

  #reserve(size: number): void {
    if (size <= this.starts.length) return;
    const enough = 2 ** Math.ceil(Math.log2(size));
    this.kinds = new Uint8Array(enough);
    this.starts = new Int32Array(enough);
  }
}

/** Where the piece of some kind ends that begins at `start`: a run of one kind, or of one mark. */
export function endOfPiece(text: string, start: number, kind: number): number {
  if (kind > SPACE) return endOfMarks(text, start, kind);
  let end = start + 1;
  while (end < text.length && kindOf(text.charCodeAt(end)) === kind) end++;
  return end;
}

/** Behind the run of one and the same mark that begins at `start`; each half of a pair goes on. */
function endOfMarks(text: string, start: number, kind: number): number {
  let before = text.charCodeAt(start);
  let end = start + 1;
  while (end < text.length) {
    const unit = text.charCodeAt(end);
    if (unit !== before && !(isSurrogate(unit) && kindOf(unit) === kind)) break;
    before = unit;
    end++;
  }
  return end;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}
