import type { PhraseRow } from '../rule.ts';
import { ifAll, ifBefore, unlessBefore, unlessBehind } from '../around.ts';

/** People do work, and may be praised for it; parts are not people. */
const notPeople = unlessBefore(
  /\b(?:he|she|i|we|us|they|you|who|everyone|everybody|maintainers?|people|volunteers?|contributors?|team|members?|staff|workers?|employees?|parents?|mother|father|officers?|doctors?|nurses?|teachers?|students?|scientists?|engineers?|individuals?|moderators?|leaders?|consumers?|customers?|citizens?|farmers?|families|children|[a-zß-ɏꞏ]*(?:man|men|woman|women))(?:\s+[a-zß-ɏꞏ]+){0,2}\s+$/i,
);

/** Praise that belongs in a reference for an employee. */
export const phrases: readonly PhraseRow[] = [
  {
    pattern: '(really|more than)? ~earn (its|their) (keep|place|stripes|spot|salt|seat|right)',
    accept: notPeople,
  },
  { pattern: '~pull (its|their) (own)? weight', accept: notPeople },
  { pattern: '~punch (well|far)? above (its|their) weight', accept: notPeople },
  { pattern: '~do (all|most|much|a lot)? (of)? the heavy lifting', accept: notPeople },
  {
    pattern:
      '~do (a lot|plenty|much|so much|an enormous amount) of (the)? (heavy)? (work|lifting) (here|for you|in this)',
    accept: notPeople,
  },
  {
    pattern: '~pay (huge|big|great|enormous|rich|long term|real)? dividends',
    // Those of a firm are money.
    accept: ifAll(
      unlessBehind(/^\s+(?:to|of)\b/i),
      unlessBefore(
        /\b(?:company|companies|firms?|banks?|corporations?|funds?|shares?|stocks?)\s+(?:[a-zß-ɏꞏ]+\s+){0,3}$/i,
      ),
    ),
  },
  {
    pattern:
      '(a|an|the|true|real|these) (unsung (hero|heroes|champion|champions)|workhorse|workhorses|silent (guardian|guardians|hero|partner)|trusty (companion|sidekick)|secret weapon)',
    // Those “who” did something are people.
    // The workhorse part of a thing is the one that does the work.
    accept: ifAll(
      unlessBefore(/\bthese\s+$/i),
      unlessBehind(/^(?:,?\s+(?:who|whose|whom)|\s+(?:parts?|routines?|functions?))(?!\w)/i),
    ),
  },
  {
    pattern: '(a|an|the|true|real|these) secret (sauce|ingredient)',
    message: 'Say what it is: “{actual}” only makes a riddle of it.',
    accept: unlessBefore(/\bthese\s+$/i),
  },
  {
    pattern:
      '(a|an|the|absolute|true|economic|global|cultural|financial|nutritional|industrial|creative) powerhouses',
    // One of them stands in stock-metaphor.
  },
  {
    pattern:
      '(the|as the|a|become the) (backbone|lifeblood|workhorse|beating heart|unsung hero) of',
    // A network has a backbone of cables.
    accept: unlessBehind(
      /^\s+(?:the|an?|its|our|their)\s+(?:[a-zß-ɏꞏ]+\s+)?(?:internet|network|web)(?!\w)/i,
    ),
  },
  {
    pattern:
      '(where|here|this is where) (it|the <1-2>|this|that) (really|truly) (shines|shine|excels)',
  },
  { pattern: '(is|are) where <1-3> (really|truly)? (shines|shine)' },
  { pattern: '(really|truly) (shines|shine) (in|when|at|as|through)', accept: notPeople },
  {
    pattern:
      '(really|more than|certainly|still|quietly)? ~hold (its|their) own (against|in|with|among)',
    accept: notPeople,
  },
  {
    pattern: '~rise to the (occasion|challenge)',
    accept: ifAll(notPeople, unlessBefore(/\b(?:we|us|you|they)\s+(?:[a-zß-ɏꞏ]+\s+){3,5}$/i)),
  },
  {
    pattern: '~stand (guard|sentinel|watch) (over|against|between)',
    accept: ifBefore(
      /\b(?:it|that|which|this|code|tests?|checks?|types?|guards?|rules?|system|algorithm|walls?|mountains?|buildings?|towers?|trees?|cliffs?)\s+$/i,
    ),
  },
];
