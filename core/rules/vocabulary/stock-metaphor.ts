import { defineRule } from '../rule.ts';
import { phrases } from './stock-metaphor.phrases.ts';

export const stockMetaphor = defineRule({
  id: 'stock-metaphor',
  category: 'vocabulary',
  family: ['A15'],
  kind: 'phrase',
  what: 'A ready-made figure in place of a fact: “a double-edged sword”, “a ripple effect”, “a cautionary tale”.',
  why: 'A fresh figure makes the reader see; this one has been seen so often that the reader sees nothing, and the fact is still missing.',
  severity: 'info',
  trigger: { kind: 'single' },
  message: 'Say it without the figure: everybody has used “{actual}”.',
  sources: [
    'Pattern catalogue A15',
    'proselint and slop-cop lists of metaphors, in part',
    'Counts on essays by nine models of 2025',
  ],
  phrases,
  examples: {
    bad: [
      {
        text: 'After the flood the bakers saw light at the end of the tunnel.',
        found: 'light at the end of the tunnel',
        fixed: null,
      },
      { text: 'The pumps are unsung heroes.', found: 'unsung heroes', fixed: null },
      { text: 'Fame is a double-edged sword.', found: 'double-edged sword', fixed: null },
      { text: 'The strike had a ripple effect on bakers.', found: 'ripple effect', fixed: null },
      {
        text: 'Her diary is a *cautionary tale*, and a long one.',
        found: 'cautionary tale',
        fixed: null,
      },
      { text: 'The treaty paved\nthe way for trade.', found: 'paved\nthe way for', fixed: null },
      {
        text: 'They haven’t bridged the gap between pay and rent.',
        found: 'bridged the gap',
        fixed: null,
      },
      { text: 'Chess became a gateway to mathematics.', found: 'became a gateway to', fixed: null },
      { text: 'The lift brought a paradigm shift.', found: 'paradigm shift', fixed: null },
      {
        text: 'His talk was a deep dive into tariffs.',
        found: 'deep dive into',
        fixed: 'His talk was a close look at tariffs.',
      },
      {
        text: 'Poets push the boundaries of grammar.',
        found: 'push the boundaries of',
        fixed: null,
      },
    ],
    good: [
      'Ask at the lodge (or gateway) to be let in.',
      'The old pump serves as a gateway to reach the lower field.',
      'The light at the end of the tunnel is the lamp of the next train.',
      'The smith forged a double-edged sword with a plain hilt.',
      'Kuhn called it a paradigm shift.',
      'A plank bridged the gap over the river.',
      'A ripple crossed the pond, and the ripple effect in the tank was filmed.',
      'The diver made a deep dive at ninety metres.',
      'The farm lies on fertile ground by the stream.',
      'He walked across the tightrope at the fair.',
      'The lamp cast a long shadow over the floor.',
      'The shepherd pushed the gate open.',
      'A template is the blueprint for each page of the log.',
      'The old relay can gateway to the valley exchange.',
      'They sowed the seeds of the red onion in March.',
      'The bell rang for the unsung heroes who mend the nets at night.',
    ],
  },
});
