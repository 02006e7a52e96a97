import { defineRule } from '../rule.ts';
import { phrases } from './copula-avoidance.phrases.ts';

export const copulaAvoidance = defineRule({
  id: 'copula-avoidance',
  category: 'inflation',
  family: ['B9'],
  kind: 'phrase',
  what: 'A dressed-up “is”: “serves as a”, “stands as a”, “represents a”.',
  why: 'The verb pretends that the thing does something, and it only is something. “Is” says so in two letters.',
  severity: 'hint',
  trigger: { kind: 'single' },
  promote: { severity: 'info', minimum: 3, perThousand: 2 },
  message: '“{actual}” is “is” in costume. Try the plain verb.',
  sources: [
    'Pattern catalogue B9: lift 10; offices that people hold and things put to a use are left alone',
    'Wikipedia: Signs of AI writing, avoidance of basic copulatives (2025)',
  ],
  profiles: { docs: 'hint' },
  phrases,
  examples: {
    bad: [
      {
        text: 'The dam will only serve as a reason for delay.',
        found: 'serve as a',
        fixed: 'The dam will only be a reason for delay.',
      },
      {
        text: 'The hymns also serve as a bridge between the towns.',
        found: 'serve as a',
        fixed: 'The hymns also are a bridge between the towns.',
      },
      {
        text: 'The old mill continues to serve as a reminder of the flood.',
        found: 'serve as a',
        fixed: 'The old mill continues to be a reminder of the flood.',
      },
      {
        text: 'The lighthouse serves as a marker of the wreck.',
        found: 'serves as a',
        fixed: 'The lighthouse is a marker of the wreck.',
      },
      {
        text: 'The arch stands as *one* of the oldest in Gaul.',
        found: 'stands as *one* of',
        fixed: 'The arch is one of the oldest in Gaul.',
      },
      {
        text: 'The tax represents a significant\nburden for bakers.',
        found: 'represents a',
        fixed: 'The tax is a significant\nburden for bakers.',
      },
      {
        text: 'Songs can serve as an archive, and some do.',
        found: 'serve as an',
        fixed: 'Songs can be an archive, and some do.',
      },
      {
        text: 'The ruin served as the model for three forts.',
        found: 'served as the',
        fixed: 'The ruin was the model for three forts.',
      },
      {
        text: 'It doesn’t end there: the seal constitutes a major promise.',
        found: 'constitutes a',
        fixed: 'It doesn’t end there: the seal is a major promise.',
      },
      {
        text: 'Trees act as a powerful symbol in the poem.',
        found: 'act as a',
        fixed: null,
      },
      {
        text: 'The hymns serve as a bridge between the towns.',
        found: 'serve as a',
        fixed: 'The hymns are a bridge between the towns.',
      },
      {
        text: 'The mill has long served as a model for the others.',
        found: 'served as a',
        fixed: 'The mill has long been a model for the others.',
      },
      {
        text: 'The cairns stood as a warning to crews.',
        found: 'stood as a',
        fixed: 'The cairns were a warning to crews.',
      },
      {
        text: 'The bell acts as a source of comfort for the crews.',
        found: 'acts as a',
        fixed: null,
      },
    ],
    good: [
      'The tall pole was intended by the builders to serve as a perch for gulls.',
      'The harbour office can and should serve as a clearing house for complaints.',
      'The wreck did not serve as a warning to the next crew.',
      'These leaks do not represent a significant burden for the yard.',
      'The ropes don’t constitute a major expense.',
      'She served as a nurse in the war.',
      'He has served as the director since May.',
      'The file serves as a fallback when the cache is cold.',
      'Each row represents a customer.',
      'A lawyer represents the heirs.',
      'The hall served as a hospital until 1919.',
      'A dot represents a single atom.',
      'The diode acts as a switch.',
      'The waiter served the soup as a starter.',
      'Name a group of people that can serve as a sounding board.',
      'At each meeting you should serve as the voice of the passengers.',
      'The trade does not by any means emerge as the most important one.',
      'Stand as close as you can.',
      'The harbour log acts as a single source of arrivals for the two clerks.',
    ],
  },
});
