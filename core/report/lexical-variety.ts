/** In words. As Covington and McFall's tools have it where style within a text is looked at. */
const window = 50;

/**
 * How many of 50 words in a row are different ones, on average over all places of a text, in
 * hundredths; `null` for a text under 50 words. Unlike the share in the whole text, it does not
 * fall with length.
 *
 * The moving-average type-token ratio of Covington and McFall, “Cutting the Gordian knot: the
 * moving-average type–token ratio (MATTR)”, Journal of Quantitative Linguistics 17 (2010).
 *
 * @param words in lower case.
 */
export function lexicalVariety(words: readonly string[]): number | null {
  if (words.length < window) return null;
  const counts = new Map<string, number>();
  let different = 0;
  let sum = 0;
  for (let index = 0; index < words.length; index++) {
    const entering = (counts.get(words[index]!) ?? 0) + 1;
    counts.set(words[index]!, entering);
    if (entering === 1) different++;
    if (index >= window) {
      const leaving = words[index - window]!;
      const left = counts.get(leaving)! - 1;
      counts.set(leaving, left);
      if (left === 0) different--;
    }
    if (index >= window - 1) sum += different;
  }
  return (100 * sum) / (window * (words.length - window + 1));
}
