import { linksAt, opaquesAt } from '../markup-at.ts';
import type { PhraseHit } from '../rule.ts';
import { defineRule } from '../rule.ts';
import { namesOthers } from './assistant-opener.context.ts';
import { phrases } from './assistant-opener.phrases.ts';

export const assistantOpener = defineRule({
  id: 'assistant-opener',
  category: 'openers',
  family: ['C6'],
  kind: 'phrase',
  what: 'The greeting or sign-off of a chat reply, left in a text.',
  why: 'It belongs to a conversation the reader was never in. The text starts before it and ends after it.',
  severity: 'warning',
  trigger: { kind: 'single' },
  message: '“{actual}” belongs to a chat. Cut it.',
  sources: ['Pattern catalogue C6: fires once; support e-mail is exempt'],
  profiles: { email: 'off', fiction: 'hint' },
  phrases,
  accept,
  examples: {
    bad: [
      {
        text: 'Certainly! Here’s a list of knots.',
        found: 'Certainly',
        fixed: 'Here’s a list of knots.',
      },
      {
        text: 'The glue sets in an hour.\n\nI hope this helps!',
        found: 'I hope this helps',
        fixed: 'The glue sets in an hour.\n\n',
      },
      {
        text: 'Stir it twice. Let me know if you\nneed the recipe.',
        found: 'Let me know if you\nneed the recipe',
        fixed: 'Stir it twice.',
      },
      {
        text: 'Stir it twice. Feel free to *ask any* questions!',
        found: 'Feel free to *ask any* questions',
        fixed: 'Stir it twice.',
      },
      {
        text: 'Sure, here are six colours.',
        found: 'Sure, here are',
        fixed: null,
      },
      {
        text: 'I’d be happy to help with the roof.\n\nSlates come first.',
        found: 'I’d be happy to help with',
        fixed: null,
      },
      {
        text: 'Nails rust. If you have any further questions, don’t hesitate to ask.',
        found: 'If you have any further questions, don’t hesitate to ask',
        fixed: 'Nails rust.',
      },
    ],
    good: [
      'Certainly. The judge had said so twice.',
      'If you have questions, feel free to [reach out](https://example.org).',
      'The lock is shut in May. Feel free to reach out to any of the wardens with your questions.',
      'He was certainly here on Monday.',
      'Let me know the date, she wrote, and the hour.',
      'The guard let me know if a car came.',
      'Feel free to open an issue on the tracker.',
      'I hope this winter is short.',
      'Of course the tide turned.',
      'Sure enough, here came the rain.',
      '“Certainly! Here is your hat,” said the porter.',
      'We hope this summary encourages more people to test the build.',
    ],
  },
});

/** A contact that can be followed is information. */
function accept(hit: PhraseHit): boolean {
  const { prose } = hit.block;
  const { span } = hit;
  if (linksAt(prose, span).length > 0 || opaquesAt(prose, span).length > 0) return false;
  return !namesOthers(hit);
}
