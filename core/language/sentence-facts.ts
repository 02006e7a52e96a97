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

/** The latest list, and what it was made of: the rules of a block ask for it one after the other. */
let latest: readonly Sentence[] = [];
let latestFacts: readonly SentenceFact[] = [];

const inLowerCase = perTerm((value) => value.toLowerCase());

/** The sentences of a block that have words, in order. */
export function sentenceFacts(source: SentenceSource): readonly SentenceFact[] {
  const sentences = source.sentences();
  if (sentences !== latest) {
    latest = sentences;
    latestFacts = sentences.filter(({ wordCount }) => wordCount > 0).map(factOf);
  }
  return latestFacts;
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
