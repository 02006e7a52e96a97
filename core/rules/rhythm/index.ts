import type { Rule } from '../rule.ts';
import { anaphora } from './anaphora.ts';
import { dramaticFragment } from './dramatic-fragment.ts';
import { fewSpecifics } from './few-specifics.ts';
import { flatParagraphLength } from './flat-paragraph-length.ts';
import { flatRhythm } from './flat-rhythm.ts';
import { flatSentenceLength } from './flat-sentence-length.ts';
import { noContractions } from './no-contractions.ts';
import { nounHeavy } from './noun-heavy.ts';
import { parallelClauses } from './parallel-clauses.ts';
import { repeatedOpener } from './repeated-opener.ts';
import { repeatedPhrase } from './repeated-phrase.ts';
import { restatedSentence } from './restated-sentence.ts';
import { ruleOfThree } from './rule-of-three.ts';
import { staccatoBurst } from './staccato-burst.ts';
import { subjectlessFragment } from './subjectless-fragment.ts';

/** The rules of this category, in the order reports show them. */
export const rhythmRules: readonly Rule[] = [
  flatSentenceLength,
  flatParagraphLength,
  flatRhythm,
  repeatedOpener,
  anaphora,
  repeatedPhrase,
  restatedSentence,
  ruleOfThree,
  parallelClauses,
  staccatoBurst,
  dramaticFragment,
  subjectlessFragment,
  nounHeavy,
  fewSpecifics,
  noContractions,
];
