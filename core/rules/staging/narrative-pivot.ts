import { defineRule } from '../rule.ts';
import { phrases } from './narrative-pivot.phrases.ts';

export const narrativePivot = defineRule({
  id: 'narrative-pivot',
  category: 'staging',
  family: ['B39'],
  kind: 'phrase',
  what: 'A turn announced in place of told: “Something shifted.”, “And then it clicked.”',
  why: 'The phrase says that a change took place and shows none of it. Write what changed.',
  severity: 'info',
  trigger: { kind: 'single' },
  message: '“{actual}” announces a turn. Tell what happened.',
  sources: ['Pattern catalogue B39: memoir has true turns, so only the stock forms count'],
  phrases,
  // “The more it changes, the more it will never be the same”: a proverb, and a joke on it.
  accept: (hit) => {
    const { start } = hit.sentence();
    return !/^\W*the\s+(?:more|less)\b/i.test(hit.text.slice(start, start + 20));
  },
  examples: {
    bad: [
      {
        text: 'He read the note twice. Something shifted.',
        found: 'Something shifted',
        fixed: null,
      },
      {
        text: 'And then *it clicked*.',
        found: 'And then *it clicked',
        fixed: null,
      },
      {
        text: 'That summer changed everything.',
        found: 'summer changed everything',
        fixed: null,
      },
      {
        text: 'It was in that moment that I understood my father.',
        found: 'It was in that moment that',
        fixed: 'I understood my father.',
      },
      {
        text: 'Nothing would ever\nbe the same again.',
        found: 'Nothing would ever\nbe the same',
        fixed: null,
      },
      {
        text: 'Then, everything changed.',
        found: 'Then, everything changed',
        fixed: null,
      },
      {
        text: 'Something inside him broke.',
        found: 'Something inside him broke',
        fixed: null,
      },
    ],
    good: [
      'The more we mend the boat, the more it will never be the same.',
      'The cargo shifted in the storm.',
      'The lock clicked behind him.',
      'She changed everything on the menu but the soup.',
      'The patch changes everything under `src`.',
      'Something broke in the kitchen.',
      'At that moment the lights went out.',
      'The turning point of the shaft is oiled weekly.',
      'The two dyes are never the same shade.',
    ],
  },
});
