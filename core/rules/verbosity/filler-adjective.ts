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
  trigger: { kind: 'density', minimum: 3, perThousand: 2 },
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

const possessive = /(?:\b(?:your|their|our|its|his|her|my)|[’']s|s[’'])\s+$/iu;
const owned = /(?:\b(?:your|their|our|its|his|her|my|the|an?|of)|[’']s|s[’'])\s+$/iu;
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
    before: owned,
    behind:
      /^\s+(?:quality|experience|success|well-?\s?being|wellness|health|effectiveness|impact|satisfaction|efficiency|productivity|understanding|growth|morale|atmosphere|development|happiness|performance of|goal|stability)\b/iu,
  },
  unique: {
    before: owned,
    behind:
      /^\s+(?:needs|challenges|perspectives?|characteristics|strengths|qualities|(?:blend|set|mix) of|circumstances|talents|requirements)\b/iu,
  },
  specific: {
    before: possessive,
    behind:
      /^\s+(?:needs|requirements|goals|circumstances|situation|context|objectives|preferences|interests)\b/iu,
  },
  key: {
    before:
      /\b(?:the|these|those|some|several|many|two|three|four|five|six|its|their|our|your|\d)\s+$/iu,
    behind:
      /^\s+(?:aspects|factors|elements|components|considerations|characteristics|areas|takeaways|ingredients|drivers|principles|benefits|features|differences|insights|findings|themes|challenges|objectives|stakeholders)\b/iu,
  },
  diverse: {
    behind: /^\s+(?:applications|contexts|challenges|fields|interests|industries|sectors)\b/iu,
  },
  valuable: {
    behind: /^\s+(?:insights?|lessons?|information|experience|feedback)\b/iu,
  },
  individual: {
    before: possessive,
    behind: /^\s+(?:needs|preferences|circumstances|strengths)\b/iu,
  },
  inherent: {
    before: owned,
    behind: /^\s+(?:complexit|challenges?|value|tension|beauty|dignity|limitations?|difficult)/iu,
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
