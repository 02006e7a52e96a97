import type { Span } from '../../finding.ts';
import { mapMatches } from '../matches.ts';
import type { FixPlan } from '../rule.ts';
import { hasMark, marks } from '../marks.ts';
import { defineDocumentRule } from '../rule.ts';
import { Sums } from '../tally.ts';

/** Once so many quotations of the rarer kind are pointed at, later blocks are left alone. */
const SHOWN = 3;
/** A text in which fewer than this are of the commoner kind has none. */
const CUSTOM = 2;

const straight = /(?<![A-Za-zÀ-ɏꞏ\d])"([^"“”]{1,200})"(?![A-Za-zÀ-ɏꞏ\d])/gu;
const curly = /“([^"“”]{1,200})”/gu;

interface Quotations {
  readonly straight: readonly Span[];
  readonly curly: readonly Span[];
}

export const mixedQuotes = defineDocumentRule({
  id: 'mixed-quotes',
  category: 'structure',
  family: ['D3'],
  kind: 'document',
  what: 'Straight and curly quotation marks in one text.',
  why: 'Where the marks change, the text was pasted together. A reader sees the seam and wonders which part is yours.',
  severity: 'hint',
  trigger: { kind: 'single' },
  message: 'This quotation has other marks than the rest of the text. Use one kind.',
  sources: ['Pattern catalogue D3: only mixed marks count; either kind alone is fine'],
  blocks: ['paragraph', 'list-item', 'heading', 'table-cell', 'footnote'],
  read(view): Quotations | undefined {
    if (!hasMark(view, marks.straight | marks.curly)) return undefined;
    const { text } = view;
    return { straight: spansOf(text, straight), curly: spansOf(text, curly) };
  },
  tally: () =>
    new Sums({ straight: 0, curly: 0 }, (sums, { straight, curly }: Quotations, sign) => {
      sums.straight += sign * straight.length;
      sums.curly += sign * curly.length;
    }),
  judge(document, report) {
    const { tally } = document;
    const counts = tally.sums;
    const rare = counts.straight < counts.curly ? 'straight' : 'curly';
    const common = rare === 'straight' ? 'curly' : 'straight';
    if (counts[rare] === 0 || counts[common] < CUSTOM || counts[rare] === counts[common]) return;
    let reported = 0;
    const { parts } = document;
    for (const { index, facts } of parts) {
      if (reported >= SHOWN) return;
      // All of a block, or one sentence would hold both kinds once these are mended.
      reported += facts[rare].length;
      for (const { start, end } of facts[rare]) {
        report({ index, start, end, fixes: [changeMarks(start, end, common)] });
      }
    }
  },
  examples: {
    bad: [
      {
        text: 'He said “yes”, she said “no”, and I said "perhaps".',
        found: '"perhaps"',
        fixed: 'He said “yes”, she said “no”, and I said “perhaps”.',
      },
      {
        text: 'He said "yes", she said "no", and I said “perhaps”.',
        found: '“perhaps”',
        fixed: 'He said "yes", she said "no", and I said "perhaps".',
      },
      {
        text: '“One”\n\n“Two”\n\n- "Three"',
        found: '"Three"',
        fixed: '“One”\n\n“Two”\n\n- “Three”',
      },
      {
        text: '# The "good" ship\n\n“Ahoy!” said one. “Don’t,” said the other.',
        found: '"good"',
        fixed: '# The “good” ship\n\n“Ahoy!” said one. “Don’t,” said the other.',
      },
      {
        text: '“One” and “two” and “three”, but "a *very* small four" too, or "five".',
        found: ['"a *very* small four"', '"five"'],
        fixed: '“One” and “two” and “three”, but “a *very* small four” too, or "five".',
      },
      {
        text: '“One”, “two”, “three” and "four", and "a five\nthat wraps".',
        found: ['"four"', '"a five\nthat wraps"'],
      },
      {
        text: '“One,” and “two,” and "three."',
        found: '"three."',
        fixed: '“One,” and “two,” and “three.”',
        format: 'text',
      },
      {
        text: '“One”, “two”, “three”, “four” and “five” and "six", "seven", "eight" and "nine".',
        found: ['"six"', '"seven"', '"eight"', '"nine"'],
      },
    ],
    good: [
      'He said “yes” and she said “no”.',
      'He said "yes" and she said "no".',
      '“Yes” and "no".',
      '“One” and “two”, and `say "three"` in the shell.',
      '“One” and “two”, 6\'2" tall and 4" wide.',
      '“One” and “two”, and "he never came back',
    ],
  },
});

function spansOf(text: string, pattern: RegExp): readonly Span[] {
  return mapMatches(text, pattern, ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

function changeMarks(start: number, end: number, kind: keyof Quotations): FixPlan {
  const [open, close] = kind === 'curly' ? ['“', '”'] : ['"', '"'];
  return {
    title: `Use ${kind} marks`,
    safe: true,
    changes: [
      { start, end: start + 1, text: open },
      { start: end - 1, end, text: close },
    ],
  };
}
