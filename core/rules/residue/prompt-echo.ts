import { defineRule } from '../rule.ts';
import { phrases } from './prompt-echo.phrases.ts';

export const promptEcho = defineRule({
  id: 'prompt-echo',
  category: 'residue',
  family: ['C13'],
  kind: 'phrase',
  what: 'A text that mentions its own commission: “as requested”, “in the tone you asked for”.',
  why: 'Whoever reads it gave no instructions. In a letter to a client it may stand; in an article it is a leftover.',
  severity: 'info',
  trigger: { kind: 'single' },
  message: '“{actual}” speaks to whoever ordered the text: delete it.',
  sources: ['Pattern catalogue C13'],
  blocks: ['paragraph', 'heading', 'list-item', 'table-cell', 'footnote'],
  profiles: { email: 'off' },
  phrases,
  examples: {
    bad: [
      {
        text: 'As requested, the essay has three parts.',
        found: 'As requested,',
        fixed: null,
      },
      {
        text: 'The piece is short, as per your instructions.',
        found: 'as per your instructions',
        fixed: null,
      },
      {
        text: 'It is written in the *tone* you\nasked for.',
        found: 'in the *tone* you\nasked for',
        fixed: null,
      },
      {
        text: 'According to the outline you’ve provided, there are six scenes.',
        found: 'According to the outline you’ve provided',
        fixed: null,
      },
      {
        text: 'Here and there I cut, to match the requested word count.',
        found: 'to match the requested word count',
        fixed: null,
      },
      {
        text: 'This story follows your guidelines.',
        found: 'This story follows your guidelines',
        fixed: null,
      },
    ],
    good: [
      'The court ordered the papers, and they came as requested.',
      'Follow the instructions on the tin.',
      'The client requested a blue door.',
      'Per your letter of May, the fence moves one yard.',
      'The function returns the format you ask for.',
      'The style of the period is plain.',
    ],
  },
});
