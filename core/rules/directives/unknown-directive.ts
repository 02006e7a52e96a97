import { defineRule } from '../rule.ts';

export const unknownDirective = defineRule({
  id: 'unknown-directive',
  category: 'directives',
  family: ['X1'],
  kind: 'directive',
  what: 'A comment speaks to midlint in words it does not know.',
  why: 'A directive with a slip in it silences nothing, and nobody notices.',
  severity: 'warning',
  trigger: { kind: 'single' },
  message: 'midlint does not know “{actual}”.',
  sources: ['research on user requests: ignore comments that do nothing in silence'],
  examples: {
    bad: [
      {
        text: '<!-- midlint-disabel -->\n\nWords.',
        found: '<!-- midlint-disabel -->',
        fixed: null,
      },
      {
        text: '<!-- midlint-disable hedge-stak -->\n\nThis could potentially break.',
        found: ['hedge-stak', 'could potentially'],
      },
      {
        text: '<!-- midlint-disable-next-line wordy-phrse -->\nWe met to talk.',
        found: 'wordy-phrse',
      },
      { text: '<!-- midlint-disable-file hedgin -->\n\nWords.', found: 'hedgin' },
      { text: '%% midlint-ignore\n\nWords.', found: '%% midlint-ignore', format: 'text' },
      {
        text: '[//]: # (midlint-skip-line)\n\nWords.',
        found: '[//]: # (midlint-skip-line)',
        format: 'text',
      },
    ],
    good: [
      '<!-- midlint-disable hedging -->\n\nThis could potentially break.',
      '<!-- midlint-disable-next-line hedge-stack -- the reviewer asked for it -->\nThis could potentially break.',
      '<!-- a plain comment -->\n\nWords.',
      '`<!-- midlint-disabel -->` is a slip of the finger.',
      'We call the tool midlint-something in jest.',
      '```html\n<!-- midlint-disabel -->\n```',
    ],
  },
});
