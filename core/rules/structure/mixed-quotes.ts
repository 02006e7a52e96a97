import type { Span } from '../../finding.ts';
import { mapMatches } from '../matches.ts';
import type { FixPlan } from '../rule.ts';
import { hasMark, marks } from '../marks.ts';
import { defineDocumentRule } from '../rule.ts';
import { Sums } from '../tally.ts';

/** Once so many quotations of the rarer kind are pointed at, later blocks are left alone. */
const SHOWN = 3;
/** A text in which fewer than this are of the commoner kind has no custom. */
const CUSTOM = 3;

const straight = /(?<![A-Za-zÀ-ɏꞏ\d])"([^"“”]{1,200})"(?![A-Za-zÀ-ɏꞏ\d])/gu;
const curly = /“([^"“”]{1,200})”/gu;
/** Straight marks may stand within curly ones, and are the marks of the inner quotation then. */
const outer = /“[^“”]{1,400}”/gu;
/** No words: a file, a package, a figure, a sign, or code that stands for itself. */
const literal = /^(?:[^\p{L}]+|\uA78F+|\S*(?:[-/_\d=<>\\$@#~^*+|{}()[\]]|\.(?=\S))\S*)$/u;
/** The title of a link, or an attribute, in a text that is not read as Markdown. */
const markupBefore = /=$|\](?:\(|:\s)\S{1,200}\s$/u;

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
  // The cells of a table hold values more often than quotations.
  blocks: ['paragraph', 'list-item', 'heading', 'footnote'],
  read(view): Quotations | undefined {
    if (!hasMark(view, marks.straight | marks.curly)) return undefined;
    const { text } = view;
    // The marks of a grammar are part of its rules.
    if (text.includes('::=')) return undefined;
    return {
      straight: outside(quotationsIn(text, straight), spansIn(text, outer)),
      curly: quotationsIn(text, curly),
    };
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
        text: 'He said “yes”, she said “no”, they said “well”, and I said "perhaps".',
        found: '"perhaps"',
        fixed: 'He said “yes”, she said “no”, they said “well”, and I said “perhaps”.',
      },
      {
        text: 'He said "yes", she said "no", they said "well", and I said “perhaps”.',
        found: '“perhaps”',
        fixed: 'He said "yes", she said "no", they said "well", and I said "perhaps".',
      },
      {
        text: '“One”\n\n“Two” and “more”\n\n- "Three"',
        found: '"Three"',
        fixed: '“One”\n\n“Two” and “more”\n\n- “Three”',
      },
      {
        text: '# The "good" ship\n\n“Ahoy!” said one. “Don’t,” said the other. “Go!”',
        found: '"good"',
        fixed: '# The “good” ship\n\n“Ahoy!” said one. “Don’t,” said the other. “Go!”',
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
        text: '“One,” and “two,” and “more,” and "three."',
        found: '"three."',
        fixed: '“One,” and “two,” and “more,” and “three.”',
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
      '“One”, “two” and “three”, and `say "four"` in the shell.',
      '“One”, “two” and “three”, 6\'2" tall and 4" wide.',
      '“One”, “two” and “three”, and "he never came back',
      'He said “yes” and “no”, and I said "perhaps".',
      '“Oar”, “mast” and “keel” are in "oars.txt" and "lib-keel".',
      '“Oar”, “mast” and “keel” stand on the line\n\nkeel ::= "wood" | "iron"',
      '“Oar”, “mast” and “keel”: “The crew calls it "the wing" at sea.”',
      '“Oar”, “mast” and “keel”.\n\n| Boat | Name |\n| --- | --- |\n| Skiff | "Ada May" |',
    ],
  },
});

function quotationsIn(text: string, pattern: RegExp): readonly Span[] {
  return spansIn(text, pattern).filter(
    ({ start, end }) =>
      !literal.test(text.slice(start + 1, end - 1)) &&
      !markupBefore.test(text.slice(Math.max(0, start - 210), start)),
  );
}

/** Those spans that stand in none of `around`; both sorted. */
function outside(spans: readonly Span[], around: readonly Span[]): readonly Span[] {
  let at = 0;
  return spans.filter(({ start, end }) => {
    while (at < around.length && around[at]!.end <= start) at += 1;
    const near = around[at];
    return near === undefined || start < near.start || near.end < end;
  });
}

function spansIn(text: string, pattern: RegExp): readonly Span[] {
  return mapMatches(text, pattern, ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

function changeMarks(start: number, end: number, kind: keyof Quotations): FixPlan {
  const [open, close] = kind === 'curly' ? ['“', '”'] : ['"', '"'];
  return {
    title: `Use ${kind} marks`,
    // Whoever types curly marks somewhere means them; straight ones are what a keyboard gives.
    safe: kind === 'curly',
    changes: [
      { start, end: start + 1, text: open },
      { start: end - 1, end, text: close },
    ],
  };
}
