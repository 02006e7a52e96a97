import type { PhraseRow } from '../rule.ts';
import { isNoPerson } from './self-disclosure.context.ts';

/** An assistant speaking of itself. */
export const phrases: readonly PhraseRow[] = [
  {
    pattern:
      'as (a|an) (large)? (ai|artificial intelligence|language|ai language) (language)? (model|assistant|chatbot|system|program) (trained by <2>)?,? (i|my)',
  },
  { pattern: 'as an ai,? (i|my)' },
  { pattern: 'as a (large)? language model (trained|developed|created) by' },
  {
    pattern:
      'i am (just|only|merely|simply|actually)? (a|an) (large)? (ai|artificial intelligence|language|ai language) (language)? (model|assistant|chatbot|program)?',
    accept: isNoPerson,
  },
  { pattern: 'i was (trained|created|developed) by (openai|anthropic|google|meta|mistral|xai)' },
  {
    pattern:
      'i do not (actually|really)? (have|possess) (any)? (personal|subjective|human) (experiences|emotions|feelings|opinions|beliefs|preferences|views|biases)',
  },
  {
    pattern:
      'i do not (actually|really)? (have|possess|experience) (any)? (consciousness|sentience|self awareness|feelings or emotions|emotions or feelings|thoughts or feelings|feelings or consciousness|personal experiences or)',
  },
  {
    pattern:
      'i do not have (the ability|the capability) to (browse|access|search) (the)? (internet|web|real time|external)',
  },
  { pattern: 'i (can not|am unable to|am not able to) (browse|search) the (internet|web)' },
  {
    pattern:
      'i do not have (direct)? access to (real time|live|up to date|external) (information|data|sources|databases|websites)',
  },
  { pattern: 'my (programming|training) (does not allow|prevents) me' },
];
