import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createDocumentLinter,
  defaultSettings,
  lintText,
  type Format,
  type Settings,
} from '../../../core/index.ts';
import { createBlockLinter } from '../../../core/lint.ts';
import { createProseParser } from '../../../core/prose/create-parser.ts';

const ferry =
  'The ferry leaves the north pier at seven every morning, and two sailors check the ropes before the cars arrive.';

/** What typing, pasting and deleting may put into a document, hard cases among it. */
const pieces = [
  'a',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '# ',
  '\n\n## The tide\n\n',
  '- ',
  '\n- **Salt:** dry\n- **Oil:** cold\n- **Milk.** New\n- **Rope:** old\n',
  '\n> ',
  '  - ',
  '1. ',
  '```\n',
  '`ꞏ`',
  '**',
  '\n\n---\n\n## Next\n\n',
  '| a | b |\n| - | - |\n| in order to | c |\n',
  ferry,
  `\n\n${ferry}\n\n`,
  `\n- ${ferry}`,
  'It works. It lasts. It sings. ',
  '“Yes” and "no" and “maybe”. ',
  'What a day! ',
  'In order to win, it is worth noting that we could potentially utilize it. ',
  'It is important to note that experts believe this is a very unique testament — truly. ',
  'Nobody remembers who built the first wall. ',
  'Have you ever wondered why the tide turns? ',
  'In conclusion, the tide turns. ',
  'Here are some tips to keep bees alive:\n\n- Water.\n- Shade.\n',
  '<!-- midlint-disable -->\n',
  '<!-- midlint-disable wordy-phrase -->\n',
  '<!-- midlint-disable-next-line -->\n',
  '<!-- midlint-enable -->\n',
  '<!-- midlint-disable-file hedging -->\n',
  '---\nmidlint: off\n---\n',
];

/** A place, what goes there, and whether the edit before this one is undone in place of it. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(fc.constant(0), fc.nat({ max: 12 }), fc.nat({ max: 400 })),
  text: fc.array(fc.constantFrom(...pieces), { maxLength: 4 }).map((parts) => parts.join('')),
  undoes: fc.boolean(),
});

const start = fc
  .array(fc.constantFrom(...pieces), { minLength: 5, maxLength: 60 })
  .map((parts) => parts.join(''));

/** All rules are on and speak soon. */
const loud: Settings = {
  ...defaultSettings(),
  rules: new Map(
    [...defaultSettings().rules].map(([id, { severity, options }]) => {
      const low = Object.keys(options).map((name): [string, number] => [name, 2]);
      return [
        id,
        {
          severity: severity === 'off' ? ('hint' as const) : severity,
          options: { ...Object.fromEntries(low), minimum: 2, perThousand: 3 },
        },
      ];
    }),
  ),
};

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function changesOf(
  text: string,
  edits: readonly (typeof edit extends fc.Arbitrary<infer T> ? T : never)[],
) {
  const changes: Change[] = [];
  let latest = text;
  let undo: Change | undefined;
  for (const { at, removed, text: added, undoes } of edits) {
    const from = Math.floor(at * latest.length);
    const made = { start: from, end: Math.min(from + removed, latest.length), text: added };
    const change: Change = undoes && undo ? undo : made;
    const gone = latest.slice(change.start, change.end);
    undo = { start: change.start, end: change.start + change.text.length, text: gone };
    latest = latest.slice(0, change.start) + change.text + latest.slice(change.end);
    changes.push(change);
  }
  return changes;
}

describe.each<Format>(['markdown', 'text'])('edits of %s', (format) => {
  test.each([
    ['usual', defaultSettings()],
    ['loud', loud],
  ])('should leave what a fresh look gives, with %s settings', (_, settings) => {
    const sequences = fc.tuple(start, fc.array(edit, { minLength: 1, maxLength: 12 }));
    fc.assert(
      fc.property(sequences, ([first, edits]) => {
        const linter = createDocumentLinter({ format, settings });
        let text = first;
        linter.lint(text);
        for (const { start, end, text: added } of changesOf(first, edits)) {
          text = text.slice(0, start) + added + text.slice(end);
          const result = linter.lint(text, [{ start, end, length: added.length }]);
          const fresh = lintText(text, { format, settings });
          expect(JSON.stringify(result)).toBe(JSON.stringify(fresh));
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('should give reports the hits that a fresh look gives', () => {
  const sequences = fc.tuple(start, fc.array(edit, { minLength: 1, maxLength: 6 }));
  fc.assert(
    fc.property(sequences, ([first, edits]) => {
      const kept = createBlockLinter(loud);
      let text = first;
      for (const { start, end, text: added } of changesOf(first, edits)) {
        const document = createProseParser('markdown').parse(text);
        const fresh = createBlockLinter(loud).read(document);
        expect(kept.read(document).hits).toEqual(fresh.hits);
        text = text.slice(0, start) + added + text.slice(end);
      }
    }),
    { numRuns: 30 },
  );
});
