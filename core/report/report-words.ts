import type { Profile } from '../rules/rule.ts';
import { fewestWords } from '../score/score-lines.ts';
import { mid, veryMid } from '../score/score-lines.ts';
import type { Advice, FigureRange, Report, ReportFigure, ReportSentence } from './report.ts';

/** What the reports of all formats say in words, so that they say it alike. */

/** “98 of 100: reads very mid”, or why there is none. */
export function scoreText({ score, unscored }: Pick<Report, 'score' | 'unscored'>): string {
  if (score !== null) return `${score} of 100: ${reads(score)}`;
  return `none: ${unscoredText(unscored)}`;
}

/** Why a text has no score. */
export function unscoredText(unscored: Report['unscored']): string {
  return unscored === 'not-english'
    ? 'this is not English'
    : `under ${fewestWords} words of running prose`;
}

function reads(score: number): string {
  if (score >= veryMid) return 'reads very mid';
  return score >= mid ? 'reads mid' : 'does not read mid';
}

/** “98 to 91”; where a thing alone makes no difference, what would. */
export function effectText({ from, to }: Advice): string {
  return from === to ? `${from}, until more goes` : `${from} to ${to}`;
}

/** “12.9 words”. */
export function figureText({ value, unit, digits }: ReportFigure): string {
  return withUnit(formatNumber(value, digits), unit);
}

/** “11.7 to 23.4”; empty when nothing is known. */
export function rangeText({ range, digits }: ReportFigure): string {
  if (range === null) return '';
  const low = formatNumber(range.low, digits);
  const high = formatNumber(range.high, digits);
  return low === high ? low : `${low} to ${high}`;
}

/** Where a value lies beside what is usual. */
export function placeText({ value, range }: ReportFigure): string {
  if (range === null) return '';
  return { below: 'below', within: 'usual', above: 'above' }[placeOf(value, range)];
}

export function placeOf(value: number, { low, high }: FigureRange): 'below' | 'within' | 'above' {
  if (value < low) return 'below';
  return value > high ? 'above' : 'within';
}

/** What the ranges of a report are of. */
export function rangeTitle(profile: Profile): string {
  return `Nine of ten human texts (${profile === 'news' ? 'blog' : profile})`;
}

/** “1 finding”, “1,200 findings”. */
export function countText(count: number, noun: string): string {
  return `${formatNumber(count, 0)} ${noun}${count === 1 ? '' : 's'}`;
}

/** The sentence that each finding is shown in, by index; none for findings outside of sentences. */
export function sentencesByFinding({ sections }: Report): Map<number, ReportSentence> {
  const found = new Map<number, ReportSentence>();
  for (const { paragraphs } of sections) {
    for (const { sentences } of paragraphs) {
      for (const sentence of sentences) {
        for (const index of sentence.findings) found.set(index, sentence);
      }
    }
  }
  return found;
}

/** With commas between thousands. By hand: what `Intl` gives depends on where it runs. */
export function formatNumber(value: number, digits: number): string {
  const [whole = '', fraction] = value.toFixed(digits).split('.');
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function withUnit(number: string, unit: string): string {
  if (unit === '') return number;
  const name = number === '1' || number === '1.0' ? unit.replace(/s$/u, '') : unit;
  return `${number} ${name}`;
}
