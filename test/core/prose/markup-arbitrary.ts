import fc from 'fast-check';
import type { TextChange } from '../../../core/prose/parser.ts';

const pieces = [
  'word',
  'two words',
  'a',
  'é',
  '😀',
  '\ud800',
  '\u0000',
  '\ufeff',
  ' ',
  '  ',
  '    ',
  '\t',
  '\n',
  '\n',
  '\n',
  '\n\n',
  '\n\n',
  '\r\n',
  '\r\n\r\n',
  '\r',
  '*',
  '**',
  '_',
  '__',
  '~~',
  '`',
  '``',
  '```',
  '\n```\n',
  '[',
  ']',
  '(',
  ')',
  '](',
  '![',
  '](x "t")',
  '[^1]',
  '\n[^1]: ',
  '\n[a]: b\n',
  '<',
  '>',
  '<b>',
  '</b>',
  '<code>',
  '</code>',
  '<!--',
  '-->',
  '<!-- midlint-disable -->',
  '<div>',
  '\n<div>\n',
  '&amp;',
  '&mdash;',
  '&#128512;',
  '&',
  '\\',
  '\\*',
  '$',
  '$$',
  '\n$$\n',
  '$5',
  '{{',
  '}}',
  '{%',
  '%}',
  '%%',
  '\n%%\n',
  '\n:::\n',
  '\n> ',
  '> ',
  '\n>> ',
  '\n- ',
  '- ',
  '\n  - ',
  '\n1. ',
  '\n    ',
  '\n  ',
  '\n# ',
  '# ',
  ' #',
  '\n---\n',
  '---\n',
  'midlint: off\n',
  '\n===\n',
  '|',
  '\n| a | b |\n|---|---|\n',
  'a | b\n--|--\n',
  '\\|',
  'https://a.example/b_c',
  'www.b.example.',
  'me_too@mail.example',
  '\n- [ ] ',
  '\n> [!NOTE]\n> ',
  '\nimport a from "b"\n',
  '<Tag a={b}>',
  '\n{% highlight x %}\n',
  '\n{% endhighlight %}\n',
  '!',
  ':',
];

/** The parser keeps nothing of unchanged stretches shorter than 128 characters. */
const paragraph = 'A paragraph of words alone, long enough that the parser keeps it. '.repeat(2);

/** Text that is mostly markup, whole and broken. */
export const markup: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...pieces) },
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(''));

/** An edit at relative places of a text not known yet. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.nat({ max: 12 }),
  text: fc.oneof(fc.constant(''), fc.constantFrom(...pieces), markup),
});

export interface Step {
  readonly text: string;
  readonly changes: readonly TextChange[];
}

/** A text and the texts that edits make of it one after another, some with several changes at once. */
export const editing: fc.Arbitrary<{ first: string; steps: Step[] }> = fc
  .tuple(
    fc.array(fc.oneof(markup, fc.constant(paragraph)), { maxLength: 12 }),
    fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
  )
  .map(([parts, rounds]) => {
    const first = parts.join('\n\n');
    let text = first;
    const steps = rounds.map((edits) => {
      const changes = edits.map(({ at, removed, text: inserted }) => {
        const start = Math.floor(at * text.length);
        const end = Math.min(text.length, start + removed);
        text = text.slice(0, start) + inserted + text.slice(end);
        return { start, end, length: inserted.length };
      });
      return { text, changes };
    });
    return { first, steps };
  });
