import { defineRule } from '../rule.ts';
import { phrases } from './self-help.phrases.ts';

export const selfHelp = defineRule({
  id: 'self-help',
  category: 'vocabulary',
  family: ['A24'],
  kind: 'phrase',
  what: 'Encouragement from the card rack: “embrace the journey”, “reach your full potential”, “a sense of belonging”.',
  why: 'It could be said to anybody about anything, so it says nothing to this reader about this matter.',
  severity: 'info',
  trigger: { kind: 'density', minimum: 2, perThousand: 3 },
  message: 'Say it to this reader about this thing: “{actual}” fits any card.',
  sources: [
    'Pattern catalogue A24',
    'Counts on essays and answers by models of 2023 to 2025 against college and second-language essays by people',
  ],
  promote: { severity: 'warning', minimum: 5, perThousand: 5 },
  phrases,
  examples: {
    bad: [
      { text: 'Embrace the journey and bring a coat.', found: 'Embrace the journey', fixed: null },
      {
        text: 'Rowing helps you reach your full potential.',
        found: 'reach your full potential',
        fixed: null,
      },
      {
        text: 'It was far outside *my comfort zone*.',
        found: 'outside *my comfort zone',
        fixed: null,
      },
      {
        text: 'The choir gave him a sense\nof belonging.',
        found: 'a sense\nof belonging',
        fixed: null,
      },
      {
        text: 'The year taught me the value of sleep, and of soup.',
        found: 'taught me the value of',
        fixed: null,
      },
      { text: 'Don’t doubt the power of kindness.', found: 'the power of kindness', fixed: null },
      {
        text: 'Sailing is about resilience and determination.',
        found: 'resilience and determination',
        fixed: null,
      },
      {
        text: 'A walk is good for your overall well-being.',
        found: 'overall well-being',
        fixed: null,
      },
      {
        text: 'Baking brought him personal growth, and flour on his sleeves.',
        found: 'personal growth',
        fixed: null,
      },
    ],
    good: [
      'The survey put the nurses’ overall well-being at six of ten. It had fallen.',
      'The journey took nine hours.',
      'The potential at the anode is two volts.',
      'He embraced his sister.',
      'The comfort zone of the thermostat is 19 to 22 degrees.',
      'She has a keen sense of smell.',
      'The well being dry, they dug another.',
      'Patience is a card game.',
      'The teacher taught me Latin.',
      'A reflex of self-defence, the court found.',
      'Lead in the pipes further damaged their health and well-being.',
      'To some a good catch is defined by spiritual fulfillment, full nets, or a dry bed.',
    ],
  },
});
