import type { PhraseHit } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { inContraction, textBefore, textBehind } from './around.ts';
import { phrases } from './filler-adjective.phrases.ts';

export const fillerAdjective = defineRule({
  id: 'filler-adjective',
  category: 'verbosity',
  family: ['A17'],
  kind: 'phrase',
  what: 'An adjective that tells nothing about its noun: various factors, unique needs.',
  why: 'Take the word out and nothing is missing. One is harmless; many of them swell every noun by a word.',
  severity: 'info',
  trigger: { kind: 'density', minimum: 4, perThousand: 4 },
  message: '“{actual}” tells the reader nothing about what follows: take it out or say which.',
  sources: ['Pattern catalogue A17: by density only'],
  phrases,
  accept,
  examples: {
    bad: [
      {
        text: 'The guild spans various industries.',
        found: 'various',
        fixed: 'The guild spans industries.',
      },
      {
        text: 'We looked at a wide range of options.',
        found: 'a wide range of',
        fixed: 'We looked at many options.',
      },
      {
        text: 'Each loan is shaped to your *unique* needs.',
        found: 'unique',
        fixed: 'Each loan is shaped to your needs.',
      },
      {
        text: 'The plan names several key\nfactors, but it’s short.',
        found: 'key',
        fixed: 'The plan names several factors, but it’s short.',
      },
      {
        text: 'Sleep improves the overall quality of the work.',
        found: 'overall',
        fixed: 'Sleep improves the quality of the work.',
      },
      {
        text: 'They’re experts, and they teach in their respective fields.',
        found: 'their respective',
        fixed: 'They’re experts, and they teach in their fields.',
      },
      {
        text: 'The visit was full of valuable lessons.',
        found: 'valuable',
        fixed: 'The visit was full of lessons.',
      },
    ],
    good: [
      'Nails of various sizes lay in the tray.',
      'The pumps work over a wide range of temperatures.',
      'Each row has a unique identifier.',
      'All trademarks are the property of their respective owners.',
      'Press the key twice.',
      'The overall winner was a child of nine.',
      'The specific heat of water is high.',
      'The ring was unique, and valuable.',
      'He gave various reasons, none of them good.',
    ],
  },
});

interface Context {
  readonly before?: RegExp;
  readonly behind: RegExp;
}

const possessive =
  /\b(?:your|their|our|its|his|her|my|each|every|the|of|with|has|have|\p{L}+[’']s)\s+$/iu;
const pluralSoon =
  /^\s+(?:(?!of\b|and\b|the\b|in\b|to\b|for\b|that\b)[\p{L}’'-]+\s+){0,2}?\p{Ll}{3,}s\b/u;

/** Where each word is filler; anywhere else it may be the point. */
const contexts: Readonly<Record<string, Context>> = {
  various: {
    before: /(?<!\b(?:the|these|those|of|its|his|her|my|our|as)\s)$/iu,
    behind:
      /^\s+(?:\p{L}+\s+)?(?:aspects|factors|fields|industries|stakeholders|contexts|domains|sectors|elements|techniques|strategies|challenges|disciplines|applications|components|initiatives|perspectives|areas|activities|topics|resources|options|scenarios|settings|platforms|tasks)\b/iu,
  },
  'their respective': {
    behind:
      /^\s+(?:fields|roles|areas|domains|industries|disciplines|countries|communities|markets|cultures|positions|professions|sectors)\b/iu,
  },
  overall: {
    before: possessive,
    behind:
      /^\s+(?:quality|experience|success|well-?\s?being|wellness|health|effectiveness|impact|satisfaction|efficiency|productivity|understanding|growth|morale|atmosphere|development|happiness|performance of|goal|stability)\b/iu,
  },
  unique: {
    behind:
      /^\s+(?:needs|challenges|perspectives?|characteristics|strengths|qualities|blend|opportunit(?:y|ies)|experiences?|circumstances|set of|way of|talents|insights?|contributions?|requirements|cultural|journey|identity|position|role|ability|advantages?|approach)\b/iu,
  },
  specific: {
    before: /\b(?:your|their|our|its|his|her|my|an?\s+\p{L}+[’']s|\p{L}+[’']s)\s+$/iu,
    behind:
      /^\s+(?:needs|requirements|goals|circumstances|situation|context|objectives|preferences|interests)\b/iu,
  },
  key: {
    behind:
      /^\s+(?:aspects?|factors?|elements?|components?|considerations?|characteristics?|areas?|takeaways?|ingredients?|drivers?|principles|benefits|features|differences|insights?|findings|themes|challenges|objectives|stakeholders)\b/iu,
  },
  diverse: {
    behind:
      /^\s+(?:needs|perspectives|applications|contexts|challenges|fields|stakeholders|interests|experiences|range|array|industries|audiences?|environments|viewpoints|skills|opportunities)\b/iu,
  },
  valuable: {
    behind:
      /^\s+(?:insights?|lessons?|resources?|tools?|information|experiences?|skills?|opportunit(?:y|ies)|contributions?|feedback)\b/iu,
  },
  individual: {
    behind: /^\s+(?:needs|preferences|circumstances|strengths|differences in)\b/iu,
  },
  distinct: {
    before: /(?<!\b(?:two|three|four|five|\d|as|into)\s)$/iu,
    behind:
      /^\s+(?:advantages?|characteristics|qualities|challenges|flavors?|flavours?|personalit|perspectives?|features)/iu,
  },
  inherent: {
    before: /\b(?:the|its|their|our|an|this|of)\s+$/iu,
    behind:
      /^\s+(?:complexit|challenges?|value|tension|nature|beauty|dignity|uncertaint|limitations?|risks?|difficult)/iu,
  },
};

/** Here the range is what the sentence is about. */
const measured =
  /^\s+(?:\p{L}+\s+)?(?:temperatures?|frequenc|values?|energ|wavelengths?|sizes?|ages?|prices?|pressures?|speeds?|scales?|angles?|doses?|concentrations?|motion|pitch|voltages?|intensit|lengths?|depths?|reasons?)/iu;

function accept(hit: PhraseHit): boolean {
  if (inContraction(hit)) return false;
  const behind = textBehind(hit);
  const context = contexts[hit.row.pattern];
  if (context === undefined) return pluralSoon.test(behind) && !measured.test(behind);
  return context.behind.test(behind) && (context.before?.test(textBefore(hit)) ?? true);
}
