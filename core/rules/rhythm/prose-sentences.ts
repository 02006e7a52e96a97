import type { SentenceFact } from '../sentence-facts.ts';
import type { DocumentPart } from '../rule.ts';

/** A sentence and the index of its block among all blocks. */
export interface PlacedSentence {
  readonly index: number;
  readonly fact: SentenceFact;
}

/** The sentences of a whole document in order. */
export function proseSentences(
  parts: readonly DocumentPart<readonly SentenceFact[]>[],
): PlacedSentence[] {
  return parts.flatMap(({ index, facts }) => facts.map((fact) => ({ index, fact })));
}
