import type { Category } from '../finding.ts';
import type { Measures } from './measures.ts';
import type { MeasureRange } from './model.ts';

/** One measure of rhythm or wording: a mean over sentences or words, so that length is no matter. */
export interface Measure {
  /** The category whose share it adds to. */
  readonly category: Category;
  /** What it is, for the score's explanation. */
  readonly what: string;
  value(sums: Measures): number;
}

/** The measures that may count in the score, by name. */
export const measures: Readonly<Record<string, Measure>> = {
  'sentence-length-spread': {
    category: 'rhythm',
    what: 'Standard deviation of the logarithm of sentence lengths: low when all are alike.',
    value: ({ sentences, logLength, logLengthSquared }) => {
      if (sentences === 0) return 0;
      const mean = logLength / sentences;
      return Math.sqrt(Math.max(0, logLengthSquared / sentences - mean * mean));
    },
  },
  triads: {
    category: 'rhythm',
    what: 'Sentences with a list of the shape “a, b, and c”, in 1,000 words.',
    value: (sums) => perThousand(sums.triads, sums.sentenceWords),
  },
  'short-words': {
    category: 'vocabulary',
    what: 'Words of three letters and fewer in 1,000: few where nouns are piled on nouns.',
    value: (sums) => perThousand(sums.shortWords, sums.sentenceWords),
  },
  'plain-words': {
    category: 'vocabulary',
    what: 'Words that people talk with (get, thing, out, if, not, then) in 1,000: few where nobody speaks.',
    value: (sums) => perThousand(sums.plainWords, sums.sentenceWords),
  },
  labels: {
    category: 'structure',
    what: 'Items and paragraphs that begin with a label and a colon, in 1,000 words.',
    value: (sums) => perThousand(sums.labels, sums.words),
  },
};

/** Where a rule's rate stops counting in full, in hits in 1,000 words: ten then count as five. */
const halfRate = 10;

/**
 * With so many words a rate is half believed. Rates of short texts are mostly chance: one hit in
 * 100 words is no habit yet. It pulls every short text towards 0, whoever wrote it.
 */
const halfBelievedWords = 100;

/** A rule's evidence as the score weighs it: in 1,000 words, and less for each the more there are. */
export function ruleFeature(evidence: number, words: number): number {
  const rate = (evidence * 1000) / (words + halfBelievedWords);
  return rate / (1 + rate / halfRate);
}

/** With so many sentences a measure is half believed; without any, the usual is assumed. */
const halfBelieved = 18;

/** A measure as the score weighs it: 0 at `from`, 1 at `to`, held to what is usual by few sentences. */
export function measureFeature(measure: Measure, sums: Measures, range: MeasureRange): number {
  const { from, to, usual } = range;
  const { sentences } = sums;
  const position = (measure.value(sums) - from) / (to - from);
  const feature = Math.min(1, Math.max(0, position));
  return (sentences * feature + halfBelieved * usual) / (sentences + halfBelieved);
}

function perThousand(count: number, words: number): number {
  return words === 0 ? 0 : (count * 1000) / words;
}
