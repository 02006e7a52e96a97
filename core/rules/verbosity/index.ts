import type { Rule } from '../rule.ts';
import { elevatedRegister } from './elevated-register.ts';
import { emptyIntensifier } from './empty-intensifier.ts';
import { fillerAdjective } from './filler-adjective.ts';
import { lightVerb } from './light-verb.ts';
import { redundantPair } from './redundant-pair.ts';
import { restatementMarker } from './restatement-marker.ts';
import { vagueQuantity } from './vague-quantity.ts';
import { wordyPhrase } from './wordy-phrase.ts';

/** The rules of this category, in the order reports show them. */
export const verbosityRules: readonly Rule[] = [
  elevatedRegister,
  wordyPhrase,
  emptyIntensifier,
  fillerAdjective,
  vagueQuantity,
  redundantPair,
  lightVerb,
  restatementMarker,
];
