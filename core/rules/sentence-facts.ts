import type { Span } from '../finding.ts';
import type { Sentence } from '../language/sentence.ts';
import { perTerm } from '../language/terms.ts';
import { perView } from './per-view.ts';
import type { BlockView } from './rule.ts';

/** What rules about rhythm need to know of a sentence. Plain data, kept with the block. */
export interface SentenceFact extends Span {
  /** How many. */
  readonly words: number;
  /** Its first word in lower case. */
  readonly opener: string;
  /** Where that word starts, in prose offsets. */
  readonly openerStart: number;
}

const inLowerCase = perTerm((value) => value.toLowerCase());

/** The sentences of a block that have words, in order. */
export const sentenceFacts = perView((view: BlockView): readonly SentenceFact[] =>
  view
    .sentences()
    .filter(({ wordCount }) => wordCount > 0)
    .map(factOf),
);

function factOf(sentence: Sentence): SentenceFact {
  return {
    start: sentence.start,
    end: sentence.end,
    words: sentence.wordCount,
    opener: inLowerCase(sentence.terms[0]!),
    openerStart: sentence.startOf(0),
  };
}
