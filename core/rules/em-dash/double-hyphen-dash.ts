import { hasMarkTwice, marks } from '../marks.ts';
import { defineRule } from '../rule.ts';
import { reportDashes } from './report-dashes.ts';

/** Two or three hyphens between words; a flag such as `--quiet` has a space on one side only. */
const dash = /(?<=\s)-{2,3}(?=\s)|(?<=\p{Ll})--(?=[A-Za-zÀ-ɏꞏ])/gu;

export const doubleHyphenDash = defineRule({
  id: 'double-hyphen-dash',
  category: 'em-dash',
  family: ['D2'],
  kind: 'sentence',
  what: 'Double hyphens as dashes, one after the other.',
  why: 'The same habit as the em-dash in plain type: every sentence breaks off in the middle. Flags, ranges and separators do not count.',
  severity: 'info',
  trigger: { kind: 'density', minimum: 4, perThousand: 4.5 },
  message:
    'This text leans on “--”. Try a comma, a colon, a full stop or parentheses here, or build the sentence anew.',
  sources: ['Pattern catalogue D2: by density only'],
  blocks: ['paragraph', 'list-item', 'footnote'],
  profiles: { fiction: 'hint' },
  check(view, report) {
    if (hasMarkTwice(view, marks.hyphen) && view.text.includes('--'))
      reportDashes(view, report, dash);
  },
  examples: {
    bad: [
      {
        text: 'The barn--a gift from her aunt--leaks.',
        found: '--',
        fixed: 'The barn, a gift from her aunt, leaks.',
      },
      {
        text: 'The gate was open -- they had seen us.',
        found: '--',
        fixed: 'The gate was open. They had seen us.',
      },
      {
        text: 'We have one rule -- knock first.',
        found: '--',
      },
      {
        text: 'He sold the boat -- and then the *pier*.',
        found: '--',
        fixed: 'He sold the boat, and then the *pier*.',
      },
      {
        text: 'It’s cold --\nespecially at night.',
        found: '--',
        fixed: 'It’s cold,\nespecially at night.',
      },
      {
        text: 'They can’t swim -- or won’t.',
        found: '--',
        fixed: 'They can’t swim, or won’t.',
      },
    ],
    good: [
      'Run it with --quiet to see less.',
      'Mend by day, sail by night.\n\t\t-- Ada Lovelace, “Notes on Nets”, part 2',
      'Mend by day, sail by night.\n    -- unknown hand, in the log of the *Ada*',
      'Pass `--` before the file names.',
      '- **Awl** -- a tool to pierce leather',
      'Pages 10 -- 12 are missing.',
      'She asked for a one-way ticket.',
      'Above the fold\n\n---\n\nBelow it.',
      '“Wait--” The line went dead.',
    ],
  },
});
