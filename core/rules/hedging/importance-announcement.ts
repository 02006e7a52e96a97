import { defineRule } from '../rule.ts';
import { unlessBefore } from '../around.ts';
import { phrases } from './importance-announcement.phrases.ts';

/** Behind these, the importance is the very thing that is asked or denied. */
const unlessAsked = unlessBefore(/\b(?:whether|if|why|how|not)\s+$/i);

export const importanceAnnouncement = defineRule({
  id: 'importance-announcement',
  category: 'hedging',
  family: ['A7'],
  kind: 'phrase',
  what: 'A sentence that announces its own importance before it says anything.',
  why: 'The reader is told to care instead of being given the reason. The claim behind the phrase stands better alone.',
  severity: 'info',
  trigger: { kind: 'single' },
  message: '“{actual}” only announces the point. Make the point.',
  sources: [
    'Pattern catalogue A7: seen in every peer list; lift 0.05 in technical docs, so info only',
    'Wikipedia: Signs of AI writing',
  ],
  phrases,
  accept: unlessAsked,
  examples: {
    bad: [
      {
        text: 'It’s important to note that the pump runs dry in August.',
        found: 'It’s important to note that',
        fixed: 'The pump runs dry in August.',
      },
      {
        text: 'The valve is cheap, but it is also worth\nmentioning that it leaks.',
        found: 'it is also worth\nmentioning that',
        fixed: 'The valve is cheap, but it leaks.',
      },
      {
        text: 'However, *it should be noted that* the bridge closes at dusk.',
        found: 'it should be noted that',
        fixed: 'However, the bridge closes at dusk.',
      },
      {
        text: 'It is crucial to recognise that most wells here are shallow.',
        found: 'It is crucial to recognise that',
        fixed: 'Most wells here are shallow.',
      },
      {
        text: 'It is important to note, however, that the key expires on Friday.',
        found: 'It is important to note, however, that',
        fixed: 'However, the key expires on Friday.',
      },
      {
        text: 'Crucially, the second reading was taken indoors.',
        found: 'Crucially,',
        fixed: 'The second reading was taken indoors.',
      },
      {
        text: 'The engine is light and, importantly, quiet.',
        found: 'and, importantly,',
        fixed: 'The engine is light and quiet.',
      },
      {
        text: 'One important thing to keep in mind is that paint shrinks.',
        found: 'One important thing to keep in mind is that',
        fixed: 'Paint shrinks.',
      },
      {
        text: 'The importance of clean bearings can’t be overstated.',
        found: 'importance of clean bearings can’t be overstated',
        fixed: null,
      },
      {
        text: 'It bears repeating that nobody read the manual.',
        found: 'It bears repeating that',
        fixed: 'Nobody read the manual.',
      },
      {
        text: 'To this it must be added that flour has its price.',
        found: 'it must be added that',
        fixed: null,
      },
      {
        text: 'First we must note that the miller keeps no books.',
        found: 'we must note that',
        fixed: null,
      },
      {
        text: 'In this connection it is worth noting that rye sells in May.',
        found: 'it is worth noting that',
        fixed: null,
      },
      {
        text: 'The dam held (Osk, p. 12) It should be noted that the lock did not.',
        found: 'It should be noted that',
        fixed: 'The dam held (Osk, p. 12) The lock did not.',
      },
    ],
    good: [
      'Note that the index starts at one.',
      'It is important to rinse the flask before the second run.',
      'The most important thing my uncle left me was a map.',
      'The court did not say whether it is important to note that the deed was unsigned.',
      'She wrote a note that nobody found.',
      'Is the bell worth mentioning in the inventory?',
      'More importantly for the tenants, the lift was repaired.',
      'The editor struck “it is worth noting that” from every page.',
      'The temperature rose significantly, then fell.',
      'I learned that it is important to have good friends.',
    ],
  },
});
