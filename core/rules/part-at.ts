import type { DocumentPart } from './rule.ts';

/** What the block of an index contributed, if anything. */
export function partAt<Facts>(
  parts: readonly DocumentPart<Facts>[],
  index: number,
): DocumentPart<Facts> | undefined {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (parts[middle]!.index < index) low = middle + 1;
    else high = middle;
  }
  const found = parts[low];
  return found?.index === index ? found : undefined;
}
