import type { Span } from '../finding.ts';
import type { Sentence } from './sentence.ts';
import { perTerm } from './terms.ts';

/** What rules about rhythm need to know of a sentence. Plain data, kept with the block. */
export interface SentenceFact extends Span {
  /** How many. */
  readonly words: number;
  /** Its first word in lower case. */
  readonly opener: string;
  /** Where that word starts, in prose offsets. */
  readonly openerStart: number;
}

/** Where sentences come from: the view of a block. */
interface SentenceSource {
  sentences(): readonly Sentence[];
}

/** By the sentences they were made of, so that all rules of a block share one list. */
const known = new WeakMap<readonly Sentence[], readonly SentenceFact[]>();

const inLowerCase = perTerm((value) => value.toLowerCase());

/** The sentences of a block that have words, in order. */
export function sentenceFacts(source: SentenceSource): readonly SentenceFact[] {
  const sentences = source.sentences();
  let facts = known.get(sentences);
  if (facts === undefined) {
    facts = sentences.filter(({ wordCount }) => wordCount > 0).map(factOf);
    known.set(sentences, facts);
  }
  return facts;
}

function factOf(sentence: Sentence): SentenceFact {
  return {
    start: sentence.start,
    end: sentence.end,
    words: sentence.wordCount,
    opener: inLowerCase(sentence.terms[0]!),
    openerStart: sentence.startOf(0),
  };
}
