import { defineRule } from '../rule.ts';
import { inContraction } from '../around.ts';
import { phrases } from './filler-adjective.phrases.ts';

export const fillerAdjective = defineRule({
  id: 'filler-adjective',
  category: 'verbosity',
  family: ['A17'],
  kind: 'phrase',
  what: 'An adjective that tells nothing about its noun: “various factors”, “unique needs”.',
  why: 'Take the word out and nothing is missing. One is harmless; many of them swell every noun by a word.',
  severity: 'info',
  trigger: { kind: 'density', minimum: 3, perThousand: 2 },
  message: '“{actual}” tells the reader nothing about what follows: take it out or say which.',
  sources: ['Pattern catalogue A17: by density only'],
  phrases,
  accept: (hit) => !inContraction(hit),
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
      {
        text: 'The bakery sells a variety of loaves.',
        found: 'a variety of',
        fixed: 'The bakery sells many loaves.',
      },
      {
        text: 'The nets hang in any of a number of sheds, and the oars in any of a variety of places.',
        found: 'a variety of',
        fixed: 'The nets hang in any of a number of sheds, and the oars in any of several places.',
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
      'The pump lists a range of numbers, from one to nine.',
      'Give the bell a range of dates, and it rings on each.',
      'He gave various reasons, none of them good.',
    ],
  },
});
