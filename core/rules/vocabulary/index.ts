import type { Rule } from '../rule.ts';
import { academicFormula } from './academic-formula.ts';
import { aiAdjective } from './ai-adjective.ts';
import { aiVerb } from './ai-verb.ts';
import { bodyBeat } from './body-beat.ts';
import { borrowedEngineering } from './borrowed-engineering.ts';
import { businessJargon } from './business-jargon.ts';
import { cliche } from './cliche.ts';
import { datedVocabulary } from './dated-vocabulary.ts';
import { fictionStockPhrase } from './fiction-stock-phrase.ts';
import { figurativeVerb } from './figurative-verb.ts';
import { glueAdverb } from './glue-adverb.ts';
import { hyphenPile } from './hyphen-pile.ts';
import { inventedLabel } from './invented-label.ts';
import { ornateNoun } from './ornate-noun.ts';
import { quietAdverb } from './quiet-adverb.ts';
import { realActual } from './real-actual.ts';
import { selfHelp } from './self-help.ts';
import { stockMetaphor } from './stock-metaphor.ts';
import { stockName } from './stock-name.ts';
import { torturedSynonym } from './tortured-synonym.ts';

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
  hyphenPile,
  figurativeVerb,
  fictionStockPhrase,
  bodyBeat,
  stockName,
  torturedSynonym,
];
