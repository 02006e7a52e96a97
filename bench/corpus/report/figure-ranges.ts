import { defaultSettings } from '../../../core/index.ts';
import { createBlockLinter } from '../../../core/lint.ts';
import { createProseParser } from '../../../core/prose/create-parser.ts';
import { measureFigures } from '../../../core/report/figures.ts';
import type { FigureId } from '../../../core/report/report.ts';
import { registerNames, registerOf, type Register } from '../profiles/registers.ts';
import type { CorpusText } from '../read-corpus.ts';
import { quantile } from '../statistics.ts';

/** The figures of one text. */
export interface FigureReading {
  readonly register: Register;
  readonly label: CorpusText['label'];
  /** The collection it comes from. */
  readonly source: string;
  readonly figures: Partial<Record<FigureId, number>>;
}

/** What one figure is like in one register. */
export interface RangeRow {
  readonly register: Register;
  readonly figure: FigureId;
  /** Human texts that have the figure. */
  readonly texts: number;
  /** How many collections they come from. */
  readonly collections: number;
  /** Nineteen of twenty human texts are above, half of them, and one of twenty. */
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  /** The shares of AI texts below and above the range; NaN without AI texts. */
  readonly aiBelow: number;
  readonly aiAbove: number;
}

/** How long a text is says nothing about it. The digits are those that a report shows. */
const compared: readonly (readonly [FigureId, digits: number])[] = [
  ['sentence-length', 1],
  ['sentence-spread', 1],
  ['repeated-openers', 0],
  ['em-dashes', 1],
  ['lexical-variety', 0],
  ['findings', 1],
];

/** The figures of a text under the profile of its register; nothing where it has none. */
export function readFigures({ genre, label, source, format, text }: CorpusText): FigureReading[] {
  const register = registerOf(genre);
  if (register === undefined) return [];
  const linter = createBlockLinter(defaultSettings(register));
  const linted = linter.read(createProseParser(format).parse(text));
  if (linted.result.score === null) return [];
  const [collection = ''] = source.split(/[:#]/u);
  return [{ register, label, source: collection, figures: measureFigures(linted, register) }];
}

/** By register and figure, where nine of ten human texts lie. */
export function rangeRows(readings: readonly FigureReading[]): RangeRow[] {
  return registerNames.flatMap((register) => {
    const collections = new Set(
      readings.flatMap((reading) =>
        reading.register === register && reading.label === 'human' ? [reading.source] : [],
      ),
    ).size;
    return compared.flatMap(([figure, digits]): RangeRow[] => {
      const valuesOf = (label: CorpusText['label']): number[] =>
        readings.flatMap((reading) => {
          const value = reading.figures[figure];
          const isMeant = reading.register === register && reading.label === label;
          return isMeant && value !== undefined ? [value] : [];
        });
      const human = valuesOf('human');
      const ai = valuesOf('ai');
      if (human.length === 0) return [];
      const [low = 0, middle = 0, high = 0] = [0.05, 0.5, 0.95].map((share) =>
        Number(quantile(human, share).toFixed(digits)),
      );
      return [
        {
          ...{ register, figure, texts: human.length, collections, low, middle, high },
          aiBelow: ai.filter((value) => value < low).length / ai.length,
          aiAbove: ai.filter((value) => value > high).length / ai.length,
        },
      ];
    });
  });
}
