import { defineRule } from '../rule.ts';
import { phrases } from './knowledge-cutoff.phrases.ts';

export const knowledgeCutoff = defineRule({
  id: 'knowledge-cutoff',
  category: 'residue',
  family: ['C2'],
  kind: 'phrase',
  what: 'A sentence that dates an assistant’s knowledge: “as of my last update”.',
  why: 'Readers want the date of the fact, not of somebody’s training. It also tells them that nobody checked.',
  severity: 'warning',
  trigger: { kind: 'single' },
  message: '“{actual}” is left over from a chat: check the fact and give its own date.',
  sources: [
    'Pattern catalogue C2',
    'Catalogue C2: all 8 hits in a corpus of 1,214 files were documents about models',
  ],
  blocks: ['paragraph', 'heading', 'list-item', 'table-cell', 'footnote'],
  phrases,
  examples: {
    bad: [
      {
        text: 'As of my last update, the bridge was closed.',
        found: 'As of my last update',
        fixed: null,
      },
      {
        text: 'The price was four pounds as of my last knowledge update.',
        found: 'as of my last knowledge update',
        fixed: null,
      },
      {
        text: 'It opened in May, but my training data ends there.',
        found: 'my training data ends',
        fixed: null,
      },
      {
        text: '*My knowledge cutoff* is in spring.',
        found: 'My knowledge cutoff',
        fixed: null,
      },
      {
        text: 'I don’t have information about\nevents after June.',
        found: 'I don’t have information about\nevents after',
        fixed: null,
      },
      {
        text: '- Up until my last update, she led the choir.',
        found: 'Up until my last update',
        fixed: null,
      },
    ],
    good: [
      'Since my last update I have repainted the boat.',
      'I shuffled my training data before each run.',
      'The model card gives the knowledge cutoff as March.',
      'My knowledge of Welsh is poor.',
      'He wrote “as of my last update” in every answer.',
      'The form was last updated in June.',
      'My training begins in a muddy field at six.',
    ],
  },
});
