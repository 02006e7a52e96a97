import { describe, expect, test } from 'vitest';
import { effectText, figureText, rangeText, scoreText } from '../../../core/report/report-words.ts';
import type { Advice, ReportFigure } from '../../../core/report/report.ts';

function figure(part: Partial<ReportFigure>): ReportFigure {
  return { id: 'words', label: '', value: 0, unit: '', digits: 0, range: null, ...part };
}

const advice: Advice = {
  text: 'Cut one hedge',
  category: 'hedging',
  rules: [],
  findings: [],
  from: 63,
  to: 48,
};

describe('the words of a report', () => {
  test('should say how a score reads, or why there is none', () => {
    expect(scoreText({ score: 29, unscored: null })).toBe('29 of 100: does not read mid');
    expect(scoreText({ score: 30, unscored: null })).toBe('30 of 100: reads mid');
    expect(scoreText({ score: 50, unscored: null })).toBe('50 of 100: reads very mid');
    expect(scoreText({ score: null, unscored: 'not-english' })).toBe('none: this is not English');
  });

  test('should say what a piece of advice does, even where nothing shows', () => {
    expect(effectText(advice)).toBe('63 to 48');
    expect(effectText({ ...advice, from: 100, to: 100 })).toBe('100, until more goes');
  });

  test('should write numbers alike everywhere', () => {
    expect(figureText(figure({ value: 1234567 }))).toBe('1,234,567');
    expect(figureText(figure({ value: 1, digits: 1, unit: 'minutes' }))).toBe('1.0 minute');
    expect(figureText(figure({ value: 999.94, digits: 1, unit: 'words' }))).toBe('999.9 words');
    expect(rangeText(figure({ range: { low: 4.5, high: 12 }, digits: 1 }))).toBe('4.5 to 12.0');
    expect(rangeText(figure({ range: { low: 0, high: 0 } }))).toBe('0');
    expect(rangeText(figure({}))).toBe('');
  });
});
