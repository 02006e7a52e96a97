import type { Span } from '../../finding.ts';
import { hasMarkTwice, marks } from '../marks.ts';
import { linksAt } from '../markup-at.ts';
import { defineRule } from '../rule.ts';
import { isVerse } from './verse.ts';

/** Words a clause of the three may have. */
const SHORTEST = 3;
const LONGEST = 9;
/** Words that open clauses of enumerations rather than of rhetoric. */
const plain = new Set([
  'a',
  'an',
  'the',
  'and',
  'or',
  'in',
  'of',
  'at',
  'on',
  'from',
  'for',
  'with',
  'by',
  'one',
  'some',
]);

export const parallelClauses = defineRule({
  id: 'parallel-clauses',
  category: 'rhythm',
  family: ['B7'],
  kind: 'sentence',
  what: 'Three clauses of one build: “it saves time, it saves money, and it saves lives”.',
  why: 'A balanced triple sounds like the end of a speech. In a plain text there is nothing to applaud.',
  severity: 'hint',
  trigger: { kind: 'density', minimum: 2, perThousand: 1.5 },
  message: 'Three clauses of one build. Keep the strongest, or say what each adds.',
  sources: ['Pattern catalogue B7: by density; slogans and verse are built so'],
  blocks: ['paragraph'],
  profiles: { fiction: 'off', commit: 'off' },
  check(view, report) {
    // Three clauses have two marks between them.
    if (!hasMarkTwice(view, marks.stop) || isVerse(view.text)) return;
    for (const sentence of view.sentences()) {
      const found = findTriple(view.text, sentence.start, sentence.end);
      if (found && !isCode(view.text, found) && linksAt(view.block.prose, found).length < 2)
        report(found);
    }
  },
  examples: {
    bad: [
      {
        text: 'It saves time, it saves money, and it saves lives.',
        found: 'It saves time, it saves money, and it saves lives',
        fixed: null,
      },
      {
        text: 'A good boat knows when to wait, when to turn, and when to run.',
        found: 'when to wait, when to turn, and when to run',
        fixed: null,
      },
      {
        text: 'They asked how it began; how it grew; how\nit ended.',
        found: 'how it began; how it grew; how\nit ended',
        fixed: null,
      },
      {
        text: 'We *came as strangers*, we worked as neighbours, we left as friends.',
        found: 'We *came as strangers*, we worked as neighbours, we left as friends',
        fixed: null,
      },
      {
        text: 'He didn’t call, he didn’t write, and he didn’t come.',
        found: 'He didn’t call, he didn’t write, and he didn’t come',
        fixed: null,
      },
      {
        text: 'There is work that feeds us, work that tires us, and work that saves us.',
        found: 'work that feeds us, work that tires us, and work that saves us',
        fixed: null,
        format: 'text',
      },
    ],
    good: [
      'To load it: use pier::Boat; use pier::Crane; use pier::Lamp; then call it.',
      'Write let a = boat(1), let b = boat(2), let c = boat(3) and run it.',
      'It goes int low_tide boat, int top_tide boat, int mid_tide boat in that order.',
      'See [Nets for deep water](a.md), [nets for shallow water](b.md), [nets for fresh water](c.md).',
      'We mend the net by day,\nWe mend the sail by night,\nWe mend the boat at dawn,\nAnd sleep',
      'It saves time, and it saves money.',
      'We took the bread, the salt, and the oil.',
      'He came in the morning, in the rain, in a temper.',
      '- it saves time, it saves money, it saves lives',
      '“It saves time, it saves money, it saves lives,” said the sign.',
      'It rained, so we stayed in, and it got dark.',
      'She may not sail, but she can mend nets; she may not row, but she knows each rope on the boat by its name.',
      'We sold the boat, but we kept the nets, we kept the bell.',
    ],
  },
});

/** Code that has lost its marks still has these. */
const codeRe = /::|[=`\\#<>{}]|\/\/|\w[(_]/;

function isCode(text: string, { start, end }: Span): boolean {
  return codeRe.test(text.slice(start, end));
}

interface Clause {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
  /** The mark behind it, with an “and”, “but” or “or” that follows. */
  readonly separator: string;
}

function findTriple(
  text: string,
  from: number,
  to: number,
): { start: number; end: number } | undefined {
  if (!hasTwoAlike(text, from, to)) return undefined;
  const clauses = clausesOf(text, from, to);
  for (let index = 0; index + 2 < clauses.length; index++) {
    const [first, second, third] = clauses.slice(index, index + 3) as [Clause, Clause, Clause];
    const opener = second.words[0]!;
    if (opener !== third.words[0] || plain.has(opener)) continue;
    if (!isSeries(first, second)) continue;
    if (!isMiddling(second) || !isMiddling(third)) continue;
    if (Math.abs(second.words.length - third.words.length) > 2) continue;
    const at = first.words.lastIndexOf(opener);
    const length = first.words.length - at;
    if (at < 0 || Math.abs(length - second.words.length) > 2 || length < SHORTEST) continue;
    return { start: wordStart(text, first, at), end: third.end };
  }
  return undefined;
}

const openerRe = /[,;]\s+(?:and\s+|but\s+|or\s+)?([a-zß-ɏꞏ\d][a-zß-ɏꞏ\d’'-]*)?/gi;

/** Whether two clauses in a row open with the same word: a quick look that lets few pass. */
function hasTwoAlike(text: string, from: number, to: number): boolean {
  let before: string | undefined;
  openerRe.lastIndex = from;
  for (let match = openerRe.exec(text); match !== null; match = openerRe.exec(text)) {
    if (match.index >= to) return false;
    const opener = match[1]?.toLowerCase();
    if (opener === undefined || opener === before) return true;
    before = opener;
  }
  return false;
}

/** “It may be old, but it floats; it may be slow …” is a row of pairs, cut after a half. */
function isSeries(first: Clause, second: Clause): boolean {
  const isOneMark = second.separator.startsWith(first.separator.charAt(0));
  return isOneMark && !/\bbut\s/u.test(first.separator);
}

function isMiddling({ words }: Clause): boolean {
  return words.length >= SHORTEST && words.length <= LONGEST;
}

const wordRe = /[A-Za-zÀ-ɏꞏ\d][A-Za-zÀ-ɏꞏ\d’'-]*/gu;

/** What stands between commas and semicolons, an “and” before it apart. */
function clausesOf(text: string, from: number, to: number): Clause[] {
  const clauses: Clause[] = [];
  let start = from;
  for (const match of text.slice(from, to).matchAll(/[,;]\s+(?:and\s+|but\s+|or\s+)?|[.!?]?$/gu)) {
    const end = from + match.index;
    const words = text.slice(start, end).toLowerCase().match(wordRe) ?? [];
    if (words.length > 0) clauses.push({ start, end, words, separator: match[0] });
    start = end + match[0].length;
  }
  return clauses;
}

function wordStart(text: string, { start, end }: Clause, index: number): number {
  const matches = [...text.slice(start, end).matchAll(wordRe)];
  return start + matches[index]!.index;
}
