import { defineRule } from '../rule.ts';
import { phrases } from './false-agency.phrases.ts';

export const falseAgency = defineRule({
  id: 'false-agency',
  category: 'staging',
  family: ['B43'],
  kind: 'phrase',
  what: 'Abstractions that act like people: “the data speaks”, “complexity breeds”, “the essay invites us”.',
  why: 'Somebody read the data and drew a conclusion. Hiding that person makes the claim sound like nature.',
  severity: 'info',
  trigger: { kind: 'single' },
  message: '“{actual}” makes a thing act like a person. Name who does it.',
  sources: [
    'Pattern catalogue B43: “the test passes” and other idioms of a trade are left alone, and only set pairs of noun and verb count',
  ],
  phrases,
  examples: {
    bad: [
      {
        text: 'The wind whispered in the reeds.',
        found: 'wind whispered',
        fixed: null,
      },
      {
        text: 'History dares us to pull the wall down.',
        found: 'History dares us',
        fixed: null,
      },
      {
        text: 'The *novel invites us* to doubt.',
        found: 'novel invites us',
        fixed: null,
      },
      {
        text: 'Her silence spoke\nvolumes.',
        found: 'silence spoke\nvolumes',
        fixed: null,
      },
      {
        text: 'The numbers tell a different story.',
        found: 'tell a different story',
        fixed: null,
      },
      {
        text: 'Complexity breeds fear.',
        found: 'Complexity breeds',
        fixed: null,
      },
      {
        text: 'The forest whispered its secrets.',
        found: 'forest whispered',
        fixed: null,
      },
      {
        text: 'The closing scene challenges us to bake.',
        found: 'scene challenges us',
        fixed: null,
      },
      { text: 'The evidence does not lie.', found: 'evidence does not lie', fixed: null },
    ],
    good: [
      'By the third week a pattern emerged: no eggs on Mondays.',
      'It asks the reader to turn the page twice.',
      'The test passes and the build fails.',
      'The minister spoke for an hour.',
      'She tells a good story.',
      'The farm breeds horses.',
      'The sign reminds drivers of the limit.',
      'The law demands a permit.',
      'The guard whispered to him.',
      'Restoring the public trust demands a new mill.',
      'The safety of the port in the present crisis does not lie in ropes alone.',
      'The evidence does not lie in the barn.',
      'His story reminds us of the old ferry.',
      'Experience teaches us to carry a spare oar.',
      'Success demands more flour than we have.',
      'The choir sang of the storm that confronts us.',
    ],
  },
});
