/** A word whatever text it stands in: two words that are spelt alike share one, case told apart. */
export class Term {
  /** As written, curly apostrophes included. */
  readonly value: string;
  /** Of `value`; kept apart, because V8 reads the length of each make of string another way. */
  readonly length: number;
  /** What `perTerm` has worked out, by the number of the question. */
  readonly known: unknown[] = [];

  constructor(value: string) {
    this.value = value;
    this.length = value.length;
  }
}

/** A book has some twenty thousand; a list of keys must not fill the memory. */
const most = 30_000;
/** A power of two, so that at most half of the table is taken. */
const slots = 65_536;
let table: (Term | undefined)[] = [];
const hashes = new Int32Array(slots);
let count = slots;
let questions = 0;

/** The word at `start` to `end` of a text. No string is made of one that is known. */
export function termAt(text: string, start: number, end: number): Term {
  let hash = 0x811c9dc5 | 0;
  for (let offset = start; offset < end; offset++) {
    hash = Math.imul(hash ^ text.charCodeAt(offset), 0x01000193);
  }
  // FNV leaves its entropy in the high bits; the mask takes the low ones.
  let slot = (hash ^ (hash >>> 15)) & (slots - 1);
  for (let term = table[slot]; term !== undefined; term = table[slot]) {
    const isIt = hashes[slot] === hash && term.length === end - start;
    if (isIt && text.startsWith(term.value, start)) return term;
    slot = (slot + 1) & (slots - 1);
  }
  if (count >= most) {
    table = new Array<Term | undefined>(slots).fill(undefined);
    count = 0;
  }
  const term = new Term(text.slice(start, end));
  hashes[slot] = hash;
  table[slot] = term;
  count++;
  return term;
}

/**
 * Works something out about a word once, however often it is met: half of the words of any text
 * are the same hundred.
 */
export function perTerm<T extends string | number | boolean>(
  read: (value: string) => T,
): (term: Term) => T {
  const question = questions++;
  return ({ value, known }) => {
    // Filled up to here, so that the array never has holes.
    while (known.length <= question) known.push(undefined);
    const found = known[question] as T | undefined;
    if (found !== undefined) return found;
    const answer = read(value);
    known[question] = answer;
    return answer;
  };
}
