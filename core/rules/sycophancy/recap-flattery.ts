import { defineRule } from '../rule.ts';
import { phrases } from './recap-flattery.phrases.ts';

export const recapFlattery = defineRule({
  id: 'recap-flattery',
  category: 'sycophancy',
  family: ['B28'],
  kind: 'phrase',
  what: 'Praise for what the reader has done, as a preface: “thanks for all the legwork”.',
  why: 'It delays the answer and costs trust: the reader cannot tell this praise from praise that was meant.',
  severity: 'info',
  trigger: { kind: 'single' },
  message: '“{actual}” is praise as a preface. Start with the answer.',
  sources: ['Pattern catalogue B28: real thanks in letters are left alone'],
  profiles: { email: 'off', fiction: 'off' },
  phrases,
  examples: {
    bad: [
      {
        text: 'Thanks for all the legwork on this. The pump is fine.',
        found: 'Thanks for all the legwork on this',
        fixed: 'The pump is fine.',
      },
      {
        text: 'You’ve done some excellent research here.',
        found: 'You’ve done some excellent research',
        fixed: null,
      },
      {
        text: 'You’re already off to *a great start*, but the seam leaks.',
        found: 'You’re already off to *a great start',
        fixed: null,
      },
      {
        text: 'It’s great that you\nwant to bake. Use rye.',
        found: 'It’s great that you',
      },
      {
        text: 'I really appreciate the care in this draft.',
        found: 'I really appreciate the care',
        fixed: null,
      },
      {
        text: 'Great work on the hinge! It squeaks.',
        found: 'Great work on',
        fixed: null,
      },
      {
        text: 'The dam holds. Your dedication to clay is plain.',
        found: 'Your dedication to clay is',
        fixed: null,
      },
      {
        text: 'You should be really proud of yourself.',
        found: 'You should be really proud of yourself',
        fixed: null,
      },
    ],
    good: [
      'I love you, said the card on the boat.',
      'I respect you and the old mill.',
      'I applaud the work of the ferry crew.',
      'This is a great goal, and one the two ports share.',
      'Thanks to Ana, who fixed the build.',
      'Thank you for the parcel of figs.',
      'The great work of his life was a map.',
      'Your dog is at the gate.',
      'I appreciate that the rent is late.',
      'It is great to be home.',
      'You have made a mistake in line 9.',
      'The bishop commended their work to the king.',
    ],
  },
});
