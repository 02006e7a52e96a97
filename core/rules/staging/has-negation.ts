let latest = '';
let answer = false;

/**
 * Whether a text says “not” or “n’t” anywhere.
 *
 * The rules about denials ask this of every block, one after the other; so the answer to the
 * latest question is kept.
 */
export function hasNegation(text: string): boolean {
  if (text !== latest) {
    latest = text;
    answer = /not|n['’]t/i.test(text);
  }
  return answer;
}
