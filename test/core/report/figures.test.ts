import { describe, expect, test } from 'vitest';
import { lexicalVariety } from '../../../core/report/lexical-variety.ts';
import type { FigureId, Report } from '../../../core/report/report.ts';
import { midSample, plainSample, reportOf } from './sample.ts';

function valueOf({ figures }: Report, id: FigureId): number | undefined {
  return figures.find((figure) => figure.id === id)?.value;
}

describe('figures', () => {
  test('should be in one order, with label and unit', () => {
    const { figures } = reportOf(midSample);
    expect(figures.map(({ id }) => id)).toEqual([
      'words',
      'reading-time',
      'sentence-length',
      'sentence-spread',
      'repeated-openers',
      'em-dashes',
      'lexical-variety',
      'findings',
    ]);
    for (const { label } of figures) expect(label).not.toBe('');
  });

  test('should measure sentences by their words', () => {
    const report = reportOf('One two three. One two three four five.\n\n- label\n');
    expect(valueOf(report, 'sentence-length')).toBe(4);
    expect(valueOf(report, 'sentence-spread')).toBe(1);
  });

  test('should count sentences that open like the one before, in their paragraph', () => {
    const report = reportOf(
      'We left at ten. We came at two. She slept.\n\nShe woke. He went home.',
    );
    expect(valueOf(report, 'repeated-openers')).toBe(33);
  });

  test('should count dashes that break off, and no ranges', () => {
    const words = Array.from({ length: 96 }, () => 'word').join(' ');
    const report = reportOf(`Here — there—gone – again, 3–4. ${words}`);
    expect(valueOf(report, 'em-dashes')).toBe(Number((3000 / 102).toFixed(1)));
  });

  test('should give reading time at a known rate', () => {
    const words = Array.from({ length: 476 }, () => 'word').join(' ');
    expect(valueOf(reportOf(words), 'reading-time')).toBe(2);
  });

  test('should leave out what a text is too short for', () => {
    const { figures } = reportOf('Too short.');
    expect(figures.map(({ id }) => id)).toEqual(['words', 'reading-time', 'em-dashes', 'findings']);
  });

  test('should stand beside no range where there is no score', () => {
    for (const { range } of reportOf(plainSample).figures) expect(range).toBeNull();
  });
});

describe('lexical variety', () => {
  test('should be unknown under 50 words', () => {
    expect(lexicalVariety(Array.from({ length: 49 }, () => 'a'))).toBeNull();
  });

  test('should be the share of different words in 50, on average over all places', () => {
    const different = Array.from({ length: 50 }, (_, index) => String(index));
    expect(lexicalVariety(different)).toBe(100);
    expect(lexicalVariety([...different, '0'])).toBe(100);
    expect(lexicalVariety([...different, '1'])).toBe(99);
    expect(lexicalVariety(Array.from({ length: 80 }, () => 'a'))).toBe(2);
  });
});
