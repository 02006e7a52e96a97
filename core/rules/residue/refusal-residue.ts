import { defineRule } from '../rule.ts';
import { phrases } from './refusal-residue.phrases.ts';

export const refusalResidue = defineRule({
  id: 'refusal-residue',
  category: 'residue',
  family: ['C5'],
  kind: 'phrase',
  what: 'A request declined in the middle of a text: “I cannot assist with that request”.',
  why: 'It answers a question that the reader never asked, so it shows that an answer was pasted unread.',
  severity: 'warning',
  trigger: { kind: 'single' },
  message: '“{actual}” is left over from a chat: delete the sentence, and check what is missing.',
  sources: ['Pattern catalogue C5', 'HC3 indicating words, 2022 (about 30 assistant phrases)'],
  blocks: ['paragraph', 'heading', 'list-item', 'table-cell', 'footnote'],
  phrases,
  examples: {
    bad: [
      {
        text: 'I’m sorry, but I can’t assist with that.',
        found: 'I’m sorry, but I can’t assist',
        fixed: null,
      },
      {
        text: 'I am unable to fulfil this request.',
        found: 'I am unable to fulfil this request',
        fixed: null,
      },
      {
        text: 'The rest is short, and I cannot help you\nwith that request.',
        found: 'I cannot help you\nwith that request',
        fixed: null,
      },
      {
        text: '- That goes against *my* guidelines.',
        found: 'against *my* guidelines',
        fixed: null,
      },
      {
        text: 'I apologise, but I cannot generate a forecast.',
        found: 'I apologise, but I cannot generate',
        fixed: null,
      },
      {
        text: 'I must respectfully decline to write the verse.',
        found: 'I must respectfully decline to write',
        fixed: null,
      },
    ],
    good: [
      'I’m sorry, but I can’t make it on Friday.',
      'I cannot help thinking of the sea.',
      'The bot answered “I’m sorry, but I can’t assist with that.”',
      'Posts that break the rules are removed.',
      'I must decline the invitation.',
      'We can’t process refunds at weekends.',
      'He was unable to assist the captain.',
    ],
  },
});
