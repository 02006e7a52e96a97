import type { BlockKind, Prose } from '../../prose/block.ts';
import { OPAQUE } from '../../prose/block.ts';
import type { DocumentPart, FixPlan } from '../rule.ts';
import { defineDocumentRule } from '../rule.ts';
import { perProse } from '../per-prose.ts';
import { isFunctionWord } from '../rhythm/content-words.ts';

/** Small words that title case would give a capital: where one has none, the capitals are names. */
const small =
  /^(?:this|that|these|those|is|are|was|were|it|its|your|you|my|our|we|his|her|their|they|have|has|do|does|can|will|how|when|what|why|where|all|each)$/u;

/** What words a heading has that tell. */
interface Facts {
  /** `short`: in title case, but a single word shows it, which may be a name. */
  readonly shape: 'title' | 'short' | 'sentence' | 'neither';
  readonly isAllCaps: boolean;
  /** Capitalized words that do not begin it, with their places. */
  readonly capitals: readonly Word[];
  /** As `capitals`, with the small words. */
  readonly lowered: readonly Word[];
}

interface Word {
  readonly word: string;
  readonly start: number;
}

type Part = DocumentPart<Facts>;

export const titleCaseHeading = defineDocumentRule<Facts>({
  id: 'title-case-heading',
  category: 'structure',
  family: ['D10'],
  kind: 'document',
  what: 'Some Headings in Title Case, the other headings not.',
  why: 'Two kinds of heading in one text show where it was pasted. Sentence case is easier to read and shows which words are names.',
  severity: 'hint',
  trigger: { kind: 'single' },
  message: 'Most headings of this text are in sentence case; this one is not.',
  sources: [
    'Pattern catalogue D10: only where the text is otherwise in sentence case; many style guides ask for title case',
  ],
  blocks: ['heading'],
  profiles: { commit: 'off' },
  options: [
    {
      name: 'others',
      default: 3,
      minimum: 1,
      description: 'Headings in sentence case a text must have.',
    },
  ],
  read({ text, words }) {
    if (words === 0) return undefined;
    const found = withoutNumber(wordsOf(text));
    const telling = found.filter(({ word }, index) => index > 0 && isTelling(word));
    const isSentence =
      telling.some(({ word }) => /^\p{Ll}/u.test(word)) ||
      found.some(({ word }, index) => index > 0 && small.test(word));
    const shape = isSentence
      ? 'sentence'
      : telling.length >= 2 && telling.every(({ word }) => isCapitalized(word))
        ? 'title'
        : telling.some(({ word }) => isCapitalized(word))
          ? 'short'
          : 'neither';
    const capitals = telling.filter(({ word }) => isCapitalized(word));
    const lowered = found.filter(
      ({ word }, index) =>
        index > 0 && (isCapitalized(word) || (word === 'A' && index < found.length - 1)),
    );
    return {
      shape,
      capitals,
      lowered,
      isAllCaps: /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text),
    };
  },
  judge({ parts, blocks, options }, report) {
    const tops = parts.filter(({ block }) => block.level === 1);
    const titles = parts.filter(
      (part) => part.facts.shape === 'title' && !(tops.length === 1 && part === tops[0]),
    );
    if (titles.length === 0) return;
    // A manual page has its own ways.
    if (parts.filter(({ facts }) => facts.isAllCaps).length >= 2) return;
    const others = parts.filter(({ facts }) => facts.shape === 'sentence').length;
    if (others < (options['others'] ?? 3) || !isMostlySentences(parts, tops)) return;
    const names = new Set([
      ...parts
        .filter(({ facts }) => facts.shape !== 'title')
        .flatMap(({ facts }) => facts.capitals.map(({ word }) => word)),
      ...blocks.filter(({ kind }) => isRunning.has(kind)).flatMap(({ prose }) => namesOf(prose)),
    ]);
    const levels = new Map<number, boolean>();
    for (const level of new Set(titles.map(({ block }) => block.level))) {
      const peers = parts.filter(({ block }) => block.level === level);
      levels.set(level, isMostlySentences(peers, tops));
    }
    for (const { index, block, facts } of titles) {
      if (facts.capitals.some(({ word }) => names.has(word))) continue;
      if (!levels.get(block.level)!) continue;
      const fixes = lowerFix(block.prose, facts.lowered);
      report({ index, start: 0, end: block.prose.text.length, fixes });
    }
  },
  examples: {
    bad: [
      {
        text: '# 1. Tying the knot\n\n# 2. Cutting the twine\n\n# 3. Drying the net\n\n# 4.1 Twine In, Nets Out for A Week',
        found: '4.1 Twine In, Nets Out for A Week',
        fixed:
          '# 1. Tying the knot\n\n# 2. Cutting the twine\n\n# 3. Drying the net\n\n# 4.1 Twine in, nets out for a week',
      },
      {
        text: '# How to mend a net\n\n## What you need\n\n## Where to buy twine\n\n## Common Mistakes Today',
        found: 'Common Mistakes Today',
        fixed:
          '# How to mend a net\n\n## What you need\n\n## Where to buy twine\n\n## Common mistakes today',
      },
      {
        text: '# How to mend a net\n\n## Choosing the Right Twine\n\n## Where to buy twine\n\n## How it dries',
        found: 'Choosing the Right Twine',
        fixed:
          '# How to mend a net\n\n## Choosing the right twine\n\n## Where to buy twine\n\n## How it dries',
      },
      {
        text: 'Tying the knot\n=====\n\nCutting the twine\n-----\n\nDrying the net\n-----\n\nFinal Safety Checks\n-----',
        found: 'Final Safety Checks',
        fixed:
          'Tying the knot\n=====\n\nCutting the twine\n-----\n\nDrying the net\n-----\n\nFinal safety checks\n-----',
      },
      {
        text: '# Tying the knot\n\n# Cutting the twine\n\n# Drying the net\n\n# When Knots *Don’t Hold Fast*',
        found: 'When Knots *Don’t Hold Fast',
        fixed: null,
      },
      {
        text: '# Tying the knot\n\n# Cutting the twine\n\n# Drying the net\n\n# Storing the net\n\n# Winter Storage Basics\n\n# Summer Repair Basics',
        found: ['Winter Storage Basics', 'Summer Repair Basics'],
        fixed:
          '# Tying the knot\n\n# Cutting the twine\n\n# Drying the net\n\n# Storing the net\n\n# Winter storage basics\n\n# Summer Repair Basics',
      },
      {
        text: '# Tying the knot\n\n# Cutting the twine\n\n# Drying the net\n\n# Twine, Needles and Patience',
        found: 'Twine, Needles and Patience',
        fixed:
          '# Tying the knot\n\n# Cutting the twine\n\n# Drying the net\n\n# Twine, needles and patience',
      },
    ],
    good: [
      '# How to Mend a Net\n\n## What you need\n\n## Where to buy twine\n\n## How it dries',
      '# Tying the knot\n\n# Cutting the twine\n\n# Drying the net\n\n# Net Care\n\n# Twine Shops\n\n# Common Mistakes Today',
      '# Tying the knot\n\n# Cutting the twine\n\n# Drying the net\n\n## Common Mistakes Today',
      '# NAME\n\n# TOOLS\n\n# Tying the knot\n\n# Cutting the twine\n\n# Drying the net\n\n# Common Mistakes Today',
      '# How to Mend a Net\n\n## What You Need\n\n## Common Mistakes Today',
      '# How to mend a net\n\n## What you need\n\n## Common mistakes today',
      '# Tying the knot\n\n# Cutting the twine\n\n# Drying the net\n\n# The Royal Net Society\n\nWrite to the Royal Net Society.',
      '# Tying the knot\n\n# Cutting the twine\n\n# Drying the net\n\n# Notes',
      '# Tying the knot\n\n# Cutting the twine\n\n# Drying the net\n\n# Doing this in Upper Silesia',
      '# Tying the knot\n\n# Cutting the twine\n\n# Drying the net\n\n# NASA and ESA',
      '# Tying the knot\n\n# Cutting the twine\n\n# Drying the net\n\n# Using `a` and `b`',
    ],
  },
});

/** Whether two of three headings that tell are in sentence case; the one title of a text is none. */
function isMostlySentences(parts: readonly Part[], tops: readonly Part[]): boolean {
  let sentences = 0;
  let titles = 0;
  for (const part of parts) {
    const { shape } = part.facts;
    if (shape === 'sentence') sentences++;
    else if (shape !== 'neither' && !(tops.length === 1 && part === tops[0])) titles++;
  }
  return sentences >= 2 * titles;
}

/** “1.4 Error codes” begins with “Error”. */
function withoutNumber(words: readonly Word[]): readonly Word[] {
  const from = words.findIndex(({ word }) => !/^\d/u.test(word));
  return from < 0 ? [] : words.slice(from);
}

/** The whole heading anew, since word by word each would keep its capital; never across markup. */
function lowerFix({ text, marks, opaques }: Prose, capitals: readonly Word[]): FixPlan[] {
  if (marks.length > 0 || opaques.length > 0) return [];
  const lower: string[] = [];
  let reached = 0;
  for (const { word, start } of capitals) {
    lower.push(text.slice(reached, start), word.toLowerCase());
    reached = start + word.length;
  }
  const changes = [{ start: 0, end: text.length, text: lower.join('') + text.slice(reached) }];
  return [{ title: 'Use sentence case', safe: false, changes }];
}

const isRunning = new Set<BlockKind>(['paragraph', 'list-item', 'table-cell']);

/** Capitalized words of running prose that do not begin a sentence. */
const namesOf = perProse(({ text }) =>
  wordsOf(text)
    .filter(
      ({ word, start }, index) =>
        index > 0 &&
        isCapitalized(word) &&
        /[A-Za-zÀ-ɏꞏ][,;:]?\s+["“(]?$/u.test(text.slice(Math.max(0, start - 6), start)),
    )
    .map(({ word }) => word),
);

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[A-Za-zÀ-ɏꞏ\d][A-Za-zÀ-ɏꞏ\d’'-]*/gu)].map(({ 0: word, index }) => ({
    word,
    start: index,
  }));
}

/** Capitals of abbreviations and of CamelCase are spelling, not style. */
function isCapitalized(word: string): boolean {
  return /^\p{Lu}[\p{Ll}’'-]+$/u.test(word);
}

function isTelling(word: string): boolean {
  return (
    word.length > 2 &&
    !word.includes(OPAQUE) &&
    !isFunctionWord(word.toLowerCase().replaceAll('’', "'"))
  );
}
