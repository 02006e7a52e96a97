import { defineRule } from '../rule.ts';
import { phrases } from './parting-advice.phrases.ts';

export const partingAdvice = defineRule({
  id: 'parting-advice',
  category: 'closers',
  family: ['B30', 'C6'],
  kind: 'phrase',
  what: 'A coach’s last word: “Remember, …”, “By following these tips, you can …”.',
  why: 'Advice the reader has just read needs no reminder. The sentence stands without it, or the text ends better before it.',
  severity: 'info',
  trigger: { kind: 'single' },
  message: '“{actual}” adds nothing. Begin with the rest.',
  sources: [
    'Pattern catalogue B30 and C6: “Remember,” opens a sentence in one of ten chat answers measured, and in one of a hundred texts by people',
  ],
  profiles: { fiction: 'off', email: 'hint' },
  phrases,
  examples: {
    bad: [
      {
        text: 'Remember, a wet floor is a slow floor.',
        found: 'Remember,',
        fixed: 'A wet floor is a slow floor.',
      },
      {
        text: 'Oil the chain. Always remember, *rust* never rests.',
        found: 'Always remember,',
        fixed: 'Oil the chain. *Rust* never rests.',
      },
      {
        text: 'Just remember: the lake is\ndeep.',
        found: 'Just remember:',
        fixed: 'The lake is\ndeep.',
      },
      {
        text: 'By following these simple steps, you can graft a pear.',
        found: 'By following these simple steps',
        fixed: null,
      },
      {
        text: 'You will sleep better by practicing these habits.',
        found: 'by practicing these habits',
        fixed: null,
      },
      { text: 'With these tips, your loaf will rise.', found: 'With these tips,', fixed: null },
      {
        text: 'By implementing the above measures, the firm will thrive.',
        found: 'By implementing the above measures',
        fixed: null,
      },
    ],
    good: [
      'The left bank is soft. Remember, too, that the tide turns at four.',
      'Oil the chain. Remember, also, to wipe it.',
      'Remember to close the gate.',
      'I remember, dimly, a red door.',
      'Remember that the index starts at one.',
      'Do you remember the flood?',
      'By following the river, you reach the mill.',
      '“Remember,” she said, “the key is under the pot.”',
      'With these hands, I built it.',
      'We measured the effect by applying the method twice.',
      'Remember, however, that the gate opens at six.',
    ],
  },
});
