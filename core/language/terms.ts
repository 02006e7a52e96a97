/** A word whatever text it stands in: two words that are spelt alike share one, case told apart. */
export class Term {
  /** As written, curly apostrophes included. */
  readonly value: string;
  /** What `perTerm` has worked out, by the number of the question. */
  readonly known: unknown[] = [];

  constructor(value: string) {
    this.value = value;
  }
}

/** A book has some twenty thousand; a list of keys must not fill the memory. */
const most = 50_000;
const terms = new Map<string, Term>();
let questions = 0;

export function termOf(value: string): Term {
  let term = terms.get(value);
  if (term === undefined) {
    if (terms.size >= most) terms.clear();
    term = new Term(value);
    terms.set(value, term);
  }
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
