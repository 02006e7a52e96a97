import { defineRule } from '../rule.ts';
import { phrases } from './self-disclosure.phrases.ts';

export const selfDisclosure = defineRule({
  id: 'self-disclosure',
  category: 'residue',
  family: ['C1'],
  kind: 'phrase',
  what: 'A sentence in which an assistant speaks of itself: “as an AI language model”.',
  why: 'It belongs to a chat and came along when an answer was pasted. In an article nobody is there to say it.',
  severity: 'warning',
  trigger: { kind: 'single' },
  message: '“{actual}” is left over from a chat: delete the sentence.',
  sources: ['Pattern catalogue C1', 'HC3 indicating words, 2022 (about 30 assistant phrases)'],
  blocks: ['paragraph', 'heading', 'list-item', 'table-cell', 'footnote'],
  phrases,
  examples: {
    bad: [
      {
        text: 'As an AI language model, I cannot taste the soup.',
        found: 'As an AI language model, I',
        fixed: null,
      },
      {
        text: 'As a large language model trained by a lab, I have no garden.',
        found: 'As a large language model trained by a lab, I',
        fixed: null,
      },
      {
        text: 'The view is fine, but I don’t have personal opinions.',
        found: 'I don’t have personal opinions',
        fixed: null,
      },
      {
        text: '*As an AI*, I see no colours.',
        found: 'As an AI*, I',
        fixed: null,
      },
      {
        text: 'I’m just an AI assistant, so ask a vet.',
        found: 'I’m just an AI assistant',
        fixed: null,
      },
      {
        text: 'I do not have access to\nreal-time information.',
        found: 'I do not have access to\nreal-time information',
        fixed: null,
      },
      {
        text: '- I can’t browse the internet.',
        found: 'I can’t browse the internet',
        fixed: null,
      },
    ],
    good: [
      'I am an AI researcher in Leeds.',
      'The chatbot said “As an AI language model, I cannot help”.',
      'I don’t have personal experience with goats.',
      'A language model is a distribution over strings.',
      'I do not have feelings for him any more.',
      'As an artist, I paint at night.',
      '> As an AI language model, I cannot help.',
      'As an AI model grows, its cost grows faster.',
    ],
  },
});
