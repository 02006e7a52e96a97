import { defineRule } from '../rule.ts';
import { isDenied, isNoTail, phrases } from './significance-inflation.phrases.ts';

export const significanceInflation = defineRule({
  id: 'significance-inflation',
  category: 'inflation',
  family: ['B18'],
  kind: 'phrase',
  what: 'A plain thing made into history: “a testament to”, “marks a pivotal moment”, “an enduring legacy”.',
  why: 'The sentence says that something matters a great deal and leaves out how. The reader believes in consequences, not in their announcement.',
  severity: 'info',
  trigger: { kind: 'single' },
  message: '“{actual}” makes a monument of it. Say what happened.',
  sources: [
    'Pattern catalogue B18',
    'Wikipedia: Signs of AI writing, undue emphasis on significance (2025)',
  ],
  phrases,
  accept: (hit) => isNoTail(hit) && !isDenied(hit),
  examples: {
    bad: [
      {
        text: 'The cake is a testament to her patience.',
        found: 'is a testament to',
        fixed: null,
      },
      {
        text: 'The fair marked a pivotal\nmoment for the town.',
        found: 'marked a pivotal\nmoment',
        fixed: null,
      },
      {
        text: 'The delay underscores the importance of grease.',
        found: 'underscores the importance',
        fixed: null,
      },
      {
        text: 'The strike *changed the course of* the century.',
        found: 'changed the course of',
        fixed: null,
      },
      {
        text: 'The power of bread transcends borders.',
        found: 'transcends borders',
        fixed: null,
      },
      {
        text: 'The vote has far-reaching implications.',
        found: 'far-reaching implications',
        fixed: null,
      },
      {
        text: 'It’s a watershed moment for the town, but nobody listened.',
        found: 'a watershed moment',
        fixed: null,
      },
      {
        text: 'His poems and their enduring appeal bore her.',
        found: 'their enduring appeal',
        fixed: null,
      },
      {
        text: 'Dance and law are deeply intertwined.',
        found: 'are deeply intertwined',
        fixed: null,
      },
      {
        text: 'The empty pier is a stark illustration of what the storm can do.',
        found: 'a stark illustration of',
        fixed: null,
      },
      {
        text: 'He carved the whole pulpit, a testament to his patience with oak.',
        found: 'a testament to',
        fixed: null,
      },
    ],
    good: [
      'The wreck is described in the Annals of Harbour Law.',
      'These two conditions, a dry loft and a good lock, are essential to keeping flour.',
      'He read from the Old Testament to the sick.',
      'The will is her last testament.',
      'At that moment the lamp went out.',
      'The river changed its course in 1862.',
      'Set a reminder for Tuesday.',
      'The turning point of the curve lies at x = 2.',
      'The table shows the importance of each factor in per cent.',
      'The fabric of the coat was torn.',
      'The owners must shape the course of the new canal before May.',
      'He was an integral part of the night crew, and slept by day.',
      'I can’t name one defining moment of that year.',
      'The new gate is a major milestone for the canal. It lets 40 boats through in an hour.',
      'The cornerstone of our plan for the harbour is a second dredger.',
      'In our street the smell of paint is the harbinger of the Harbour Regatta.',
      'The dam broke in May, highlighting the need for clay.',
      'The pulley is linked to the shaft.',
      'The two lists extend over three pages.',
      'If you want a deeper understanding of valves, read the second manual.',
      'Reading aloud, pupils have a lasting impression of the poem.',
      'The survey gave us a better understanding of the harbour bed.',
      'Few men understood the enormous importance attached to hats at court.',
    ],
  },
});
