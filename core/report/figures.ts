import type { LintedDocument } from '../lint.ts';
import type { Block } from '../prose/block.ts';
import type { Profile } from '../rules/rule.ts';
import { lexicalVariety } from './lexical-variety.ts';
import { readProse, type ProseSentence } from './prose-facts.ts';
import { ranges } from './ranges.ts';
import type { FigureId, FigureRange, ReportFigure } from './report.ts';

/**
 * Words a minute of silent reading, of non-fiction and of fiction: Brysbaert, “How many words do we
 * read per minute? A review and meta-analysis of reading rate”, Journal of Memory and Language 109
 * (2019), over 190 studies.
 */
const readingRate = { nonFiction: 238, fiction: 260 };

/** The fewest sentences that have a spread. */
const fewestSentences = 2;

/** The figures of a document, those that it is too short for left out. */
export function measureFigures(
  linted: LintedDocument,
  profile: Profile,
): Partial<Record<FigureId, number>> {
  const { document, result } = linted;
  const { words, findings } = result;
  const rate = profile === 'fiction' ? readingRate.fiction : readingRate.nonFiction;
  const running = document.blocks.filter(isRunningProse);
  const facts = running.map(readProse);
  const all = facts.flatMap((block) => block.words);
  const lengths = facts.flatMap(({ sentences }) =>
    sentences.filter(({ isWhole }) => isWhole).map((sentence) => sentence.words),
  );
  const openers = countOpeners(facts.map(({ sentences }) => sentences));
  const dashes = facts.reduce((sum, { emDashes }) => sum + emDashes, 0);
  const variety = lexicalVariety(all);
  return {
    words,
    'reading-time': words / rate,
    ...(lengths.length > 0 && { 'sentence-length': mean(lengths) }),
    ...(lengths.length >= fewestSentences && { 'sentence-spread': deviation(lengths) }),
    ...(openers.pairs > 0 && { 'repeated-openers': (100 * openers.repeated) / openers.pairs }),
    ...(all.length > 0 && { 'em-dashes': (1000 * dashes) / all.length }),
    ...(variety !== null && { 'lexical-variety': variety }),
    ...(words > 0 && { findings: (1000 * findings.length) / words }),
  };
}

/** The figures as a report shows them, beside those of human writing of the register. */
export function describeFigures(linted: LintedDocument, profile: Profile): ReportFigure[] {
  const values = measureFigures(linted, profile);
  const isComparable = linted.result.score !== null;
  return descriptions.flatMap(({ id, label, unit, digits }) => {
    const value = values[id];
    if (value === undefined) return [];
    const range = isComparable ? rangeOf(id, profile) : null;
    return [{ id, label, value: Number(value.toFixed(digits)), unit, digits, range }];
  });
}

const descriptions: readonly Omit<ReportFigure, 'value' | 'range'>[] = [
  { id: 'words', label: 'Words', unit: '', digits: 0 },
  { id: 'reading-time', label: 'Reading time', unit: 'minutes', digits: 1 },
  { id: 'sentence-length', label: 'Sentence length, mean', unit: 'words', digits: 1 },
  { id: 'sentence-spread', label: 'Sentence length, spread', unit: 'words', digits: 1 },
  {
    id: 'repeated-openers',
    label: 'Sentences that open like the one before',
    unit: '%',
    digits: 0,
  },
  { id: 'em-dashes', label: 'Em-dashes in 1,000 words', unit: '', digits: 1 },
  { id: 'lexical-variety', label: 'Different words in 50', unit: '%', digits: 0 },
  { id: 'findings', label: 'Findings in 1,000 words', unit: '', digits: 1 },
];

/** No corpus at hand has news; posts are the nearest. */
function rangeOf(id: FigureId, profile: Profile): FigureRange | null {
  return ranges[profile === 'news' ? 'blog' : profile]?.[id] ?? null;
}

/** As for the score: tables, headings and quotations have another rhythm, or another writer. */
function isRunningProse({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'list-item' || kind === 'footnote';
}

/** How many sentences follow another in their paragraph, and how many begin with its first word. */
function countOpeners(blocks: readonly (readonly ProseSentence[])[]): {
  pairs: number;
  repeated: number;
} {
  let pairs = 0;
  let repeated = 0;
  for (const sentences of blocks) {
    for (let index = 1; index < sentences.length; index++) {
      pairs++;
      if (sentences[index]!.opener === sentences[index - 1]!.opener) repeated++;
    }
  }
  return { pairs, repeated };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function deviation(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
}
