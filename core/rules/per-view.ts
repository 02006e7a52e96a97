/** A block's view with room for what was worked out about it. */
interface Remembering {
  /** By the number of the question. */
  readonly known: unknown[];
}

let questions = 0;

/**
 * Works something out about a block once, however many rules ask, while the block is read.
 *
 * As `perTerm` for words. What must outlive the reading goes into a document rule's facts, or is
 * asked with `perProse`.
 */
export function perView<View extends Remembering, T extends object | string | number | boolean>(
  read: (view: View) => T,
): (view: View) => T {
  const question = questions++;
  return (view) => {
    const { known } = view;
    // Filled up to here, so that the array never has holes.
    while (known.length <= question) known.push(undefined);
    const found = known[question] as T | undefined;
    if (found !== undefined) return found;
    const answer = read(view);
    known[question] = answer;
    return answer;
  };
}
