import type { PhraseHit } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { textBehind, textOf } from '../around.ts';
import { phrases } from './response-wrapper.phrases.ts';

export const responseWrapper = defineRule({
  id: 'response-wrapper',
  category: 'residue',
  family: ['C8'],
  kind: 'phrase',
  what: 'The frame around a pasted answer: “here is a revised version”.',
  why: 'It hands the text over to whoever asked for it. The reader did not ask.',
  severity: 'warning',
  trigger: { kind: 'single' },
  message: '“{actual}” hands the text over like an answer: delete the line.',
  sources: ['Pattern catalogue C8'],
  blocks: ['paragraph', 'heading', 'list-item', 'table-cell', 'footnote'],
  phrases,
  accept,
  examples: {
    bad: [
      {
        text: 'Here is a revised version of your essay:\n\nThe sea was grey.',
        found: 'Here is a revised version',
        fixed: null,
      },
      {
        text: 'Here’s a short poem about the tide:\n\nIt comes, it goes.',
        found: 'Here’s a short poem about the tide:',
        fixed: 'It comes, it goes.',
      },
      {
        text: '**Revised version:**\n\nThe sea was grey.',
        found: 'Revised version:',
      },
      {
        text: 'Below is a more polished\ndraft.',
        found: 'Below is a more polished\ndraft',
        fixed: null,
      },
      {
        text: 'I’ve rewritten your paragraph, and kept the names.',
        found: 'I’ve rewritten your paragraph',
        fixed: null,
      },
      {
        text: 'Subject: Rewrite',
        found: 'Subject: Rewrite',
        fixed: null,
      },
      {
        text: 'Here is *your* rephrased text.',
        found: 'Here is *your* rephrased text',
        fixed: null,
      },
    ],
    good: [
      'Here is a revised version of the function:',
      'Here is the bridge, and here the mill.',
      'She sent a revised version of the contract.',
      'The revised version came out in June.',
      'Here is a list of what we packed:',
      'I have rewritten the parser.',
      'Here’s the improved version of our query planner.',
      'He read the line “here is a rewritten draft” aloud.',
    ],
  },
});

const aboutCode =
  /\b(?:code|function|program|script|query|planner|class|method|module|file|example|macro|api|crate|library|config|algorithm|test|proof|theorem|diagram|spec|schema)\b|\uA78F/i;

/** In a tutorial “the revised version” is of a program. */
function accept(hit: PhraseHit): boolean {
  return !aboutCode.test(textOf(hit) + textBehind(hit));
}
