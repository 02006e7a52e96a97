import type { Rule } from '../rule.ts';
import { academicFormula } from './academic-formula.ts';
import { aiAdjective } from './ai-adjective.ts';
import { aiVerb } from './ai-verb.ts';
import { borrowedEngineering } from './borrowed-engineering.ts';
import { businessJargon } from './business-jargon.ts';
import { cliche } from './cliche.ts';
import { datedVocabulary } from './dated-vocabulary.ts';
import { glueAdverb } from './glue-adverb.ts';
import { inventedLabel } from './invented-label.ts';
import { ornateNoun } from './ornate-noun.ts';
import { quietAdverb } from './quiet-adverb.ts';
import { realActual } from './real-actual.ts';
import { selfHelp } from './self-help.ts';
import { stockMetaphor } from './stock-metaphor.ts';

/** The rules of this category, in the order reports show them. */
export const vocabularyRules: readonly Rule[] = [
  aiVerb,
  aiAdjective,
  ornateNoun,
  datedVocabulary,
  quietAdverb,
  businessJargon,
  borrowedEngineering,
  stockMetaphor,
  cliche,
  realActual,
  glueAdverb,
  academicFormula,
  selfHelp,
  inventedLabel,
];
