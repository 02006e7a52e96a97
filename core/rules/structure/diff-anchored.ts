import { defineRule } from '../rule.ts';
import { phrases } from './diff-anchored.phrases.ts';

export const diffAnchored = defineRule({
  id: 'diff-anchored',
  category: 'structure',
  family: ['E23'],
  kind: 'phrase',
  what: 'Standing docs that tell what was changed: “previously, this used a file”.',
  why: 'The reader of a manual has never seen the old version. What changed belongs in the changelog; here, say how it is.',
  severity: 'hint',
  trigger: { kind: 'density', minimum: 2, perThousand: 2 },
  message: '“{actual}” tells of a change. Say how it is now; the changelog tells the rest.',
  sources: ['Pattern catalogue E23: changelogs, posts about releases and proposals excepted'],
  profiles: { blog: 'off', news: 'off', essay: 'off', fiction: 'off', email: 'off', commit: 'off' },
  blocks: ['paragraph', 'list-item'],
  phrases,
  examples: {
    bad: [
      {
        text: 'Previously, the pump used a belt.',
        found: 'Previously, the pump used',
        fixed: null,
      },
      {
        text: 'It was refactored to read one line at a time.',
        found: 'It was refactored to',
        fixed: null,
      },
      {
        text: 'The lamp now correctly handles *wind*.',
        found: 'now correctly handles',
        fixed: null,
      },
      {
        text: 'The oven now uses wood instead of\ncoal.',
        found: 'now uses wood instead of',
        fixed: null,
      },
      {
        text: '- Unlike the previous implementation, it doesn’t leak.',
        found: 'Unlike the previous implementation',
        fixed: null,
      },
      {
        text: 'We wait, because the old behaviour was unsafe.',
        found: 'the old behaviour was',
        fixed: null,
      },
      {
        text: 'The doors have been rewritten to open inwards.',
        found: 'have been rewritten to',
        fixed: null,
      },
    ],
    good: [
      'The pump uses a belt.',
      'It was built to last.',
      'Previously owned boats are cheaper.',
      'The oven uses wood instead of coal.',
      'We now turn to the weir.',
      'The previous chapter was about salt.',
      '# Previously, it used a belt',
    ],
  },
});
