import type { PhraseRow } from '../rule.ts';
import { ifAll, ifBefore, ifBehind, unlessBefore } from '../around.ts';
import { isRangeOfThings, owned, possessive } from './filler-adjective.context.ts';

const anyOf = /\bany\s+of\s+$/i;

/** Modifiers that say nothing about the noun behind them; elsewhere each may be the point. */
export const phrases: readonly PhraseRow[] = [
  {
    pattern: 'various',
    fix: 'delete',
    safe: false,
    accept: ifAll(
      ifBefore(/(?<!\b(?:the|these|those|of|its|his|her|my|our|as)\s)$/i),
      ifBehind(
        /^(?:\s+[a-zß-ɏꞏ]+)?\s+(?:aspects|factors|fields|industries|stakeholders|contexts|domains|sectors|elements|techniques|strategies|challenges|disciplines|applications|components|initiatives|perspectives|areas|activities|topics|resources|options|scenarios|settings|platforms|tasks)(?!\w)/i,
      ),
    ),
  },
  {
    pattern: 'their respective',
    fix: { replace: 'their' },
    safe: false,
    accept: ifBehind(
      /^\s+(?:fields|roles|areas|domains|industries|disciplines|countries|communities|markets|cultures|positions|professions|sectors)(?!\w)/i,
    ),
  },
  {
    // A wide range is more than several.
    pattern: 'a (wide|broad|diverse|vast|whole|rich|full) (range|variety|spectrum) of',
    fix: { replace: 'many' },
    safe: false,
    accept: isRangeOfThings,
  },
  {
    pattern: 'a (range|variety|spectrum) of',
    fix: { replace: ['many', 'several'] },
    safe: false,
    accept: ifAll(unlessBefore(anyOf), isRangeOfThings),
  },
  {
    pattern: 'a (range|variety|spectrum) of',
    fix: { replace: 'several' },
    safe: false,
    accept: ifAll(ifBefore(anyOf), isRangeOfThings),
  },
  {
    pattern: 'a diverse (set|mix|group|collection|selection) of',
    fix: { replace: ['many', 'several'] },
    safe: false,
    accept: isRangeOfThings,
  },
  {
    pattern: 'overall',
    fix: 'delete',
    safe: false,
    accept: ifAll(
      ifBefore(owned),
      ifBehind(
        /^\s+(?:quality|experience|success|well-?\s?being|wellness|health|effectiveness|impact|satisfaction|efficiency|productivity|understanding|growth|morale|atmosphere|development|happiness|performance of|goal|stability)(?!\w)/i,
      ),
    ),
  },
  {
    pattern: 'unique',
    fix: 'delete',
    safe: false,
    accept: ifAll(
      ifBefore(owned),
      ifBehind(
        /^\s+(?:needs|challenges|perspectives?|characteristics|strengths|qualities|(?:blend|set|mix) of|circumstances|talents|requirements)(?!\w)/i,
      ),
    ),
  },
  {
    pattern: 'specific',
    fix: 'delete',
    safe: false,
    accept: ifAll(
      ifBefore(possessive),
      ifBehind(
        /^\s+(?:needs|requirements|goals|circumstances|situation|context|objectives|preferences|interests)\b/i,
      ),
    ),
  },
  {
    pattern: 'key',
    fix: 'delete',
    safe: false,
    accept: ifAll(
      ifBefore(
        /\b(?:the|these|those|some|several|many|two|three|four|five|six|its|their|our|your|\d)\s+$/i,
      ),
      ifBehind(
        /^\s+(?:aspects|factors|elements|components|considerations|characteristics|areas|takeaways|ingredients|drivers|principles|benefits|features|differences|insights|findings|themes|challenges|objectives|stakeholders)(?!\w)/i,
      ),
    ),
  },
  {
    pattern: 'diverse',
    fix: 'delete',
    safe: false,
    accept: ifBehind(
      /^\s+(?:applications|contexts|challenges|fields|interests|industries|sectors)\b/i,
    ),
  },
  {
    pattern: 'valuable',
    fix: 'delete',
    safe: false,
    accept: ifBehind(/^\s+(?:insights?|lessons?|information|experience|feedback)\b/i),
  },
  {
    pattern: 'individual',
    fix: 'delete',
    safe: false,
    accept: ifAll(
      ifBefore(possessive),
      ifBehind(/^\s+(?:needs|preferences|circumstances|strengths)\b/i),
    ),
  },
  {
    pattern: 'inherent',
    fix: 'delete',
    safe: false,
    accept: ifAll(
      ifBefore(owned),
      ifBehind(
        /^\s+(?:complexit|challenges?|value|tension|beauty|dignity|limitations?|difficult)/i,
      ),
    ),
  },
];
