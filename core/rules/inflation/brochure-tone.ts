import { defineRule } from '../rule.ts';
import { phrases } from './brochure-tone.phrases.ts';

export const brochureTone = defineRule({
  id: 'brochure-tone',
  category: 'inflation',
  family: ['A12'],
  kind: 'phrase',
  what: 'The voice of a travel brochure: “nestled in”, “vibrant”, “a rich heritage”, “boasts a”.',
  why: 'These words praise every place alike, so they describe none. One thing that is only there would do more.',
  severity: 'info',
  trigger: { kind: 'single' },
  message: '“{actual}” is brochure: say what is there.',
  sources: ['Pattern catalogue A12', 'Wikipedia: Signs of AI writing, promotional language (2025)'],
  profiles: { fiction: 'hint' },
  phrases,
  examples: {
    bad: [
      {
        text: 'The village is nestled in a valley of limes.',
        found: 'is nestled in',
        fixed: null,
      },
      {
        text: 'It’s a vibrant city with two trams.',
        found: 'vibrant',
        fixed: 'It’s a city with two trams.',
      },
      {
        text: 'They met in the *bustling* market, and lost each other.',
        found: 'bustling',
        fixed: 'They met in the market, and lost each other.',
      },
      {
        text: 'The region has a rich cultural\nheritage.',
        found: 'a rich cultural\nheritage',
        fixed: null,
      },
      {
        text: 'The hotel boasts a pool, but no lift.',
        found: 'boasts a',
        fixed: null,
      },
      {
        text: 'From the roof you’ll have stunning views of the quarry.',
        found: 'stunning views',
        fixed: null,
      },
      {
        text: 'The inn stands in the heart of historic Lund.',
        found: 'in the heart of historic',
        fixed: null,
      },
      {
        text: 'The harbours are hidden gems.',
        found: 'hidden gems',
        fixed: null,
      },
      { text: 'The quay smells of the legendary bakery.', found: 'the legendary', fixed: null },
    ],
    good: [
      'The village lies in a valley, two hours from the coast.',
      'The red was vibrant and the blue was not.',
      'A kitten was asleep in the basket.',
      'She boasted that nobody could outrun her.',
      'The soil is rich, and the history of the farm is long.',
      'Immerse the wool in cold water for an hour.',
      'A string vibrates in one plane.',
      'The surgeon placed a stent in the heart of the patient.',
      'The wine has a blend of two grapes.',
      'No fisherman gives up his belief in the legendary herring of the bay.',
      'The salt marsh keeps a rich diversity of wading birds.',
      'Hot water is not a nice-to-have in a bakery, it is a must-have.',
      'It is told by the renowned author of “Nets”, whose name nobody knows.',
      'The lane was lined with picturesque street vendors and their bread.',
      'The myth names a cape, and the legendary ship that sank off it.',
    ],
  },
});
