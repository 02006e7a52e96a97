import { defineRule } from '../rule.ts';

export const unusedDirective = defineRule({
  id: 'unused-directive',
  category: 'directives',
  family: ['X2'],
  kind: 'directive',
  what: 'A directive silences nothing.',
  why: 'Left behind, it would hide the next real finding at that place.',
  severity: 'info',
  trigger: { kind: 'single' },
  message: '“{actual}” silences nothing.',
  sources: ['research on user requests: suppressions that are validated'],
  examples: {
    bad: [
      {
        text: '<!-- midlint-disable-next-line -->\nWe met to talk.',
        found: '<!-- midlint-disable-next-line -->',
        fixed: null,
      },
      {
        text: '<!-- midlint-disable-next-line hedge-stack -->\nWe met to talk.',
        found: 'hedge-stack',
      },
      { text: '<!-- midlint-disable -->\n\nWe met to talk.', found: '<!-- midlint-disable -->' },
      { text: '<!-- midlint-disable-file verbosity -->\n\nWe met to talk.', found: 'verbosity' },
      { text: 'We met to talk.\n\n<!-- midlint-enable -->\n', found: '<!-- midlint-enable -->' },
      {
        text: '%% midlint-disable-next-line hedge-stack\nWe met to talk.',
        found: 'hedge-stack',
        format: 'text',
      },
    ],
    good: [
      '<!-- midlint-disable-next-line -->\nThis could potentially break.',
      '<!-- midlint-disable hedge-stack -->\n\nThis could potentially break.\n\n<!-- midlint-enable hedge-stack -->\n',
      '<!-- midlint-disable-file hedging -->\n\nThis could potentially break.',
      '---\nmidlint: off\n---\n\nWords.',
      '`<!-- midlint-disable -->` silences all.',
      'No directive at all.',
    ],
  },
});
