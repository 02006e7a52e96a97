import { describe, expect, test } from 'vitest';
import { phraseTable } from '../../../core/engine/phrase-table.ts';
import { measureProse, type MeasuredProse } from '../../../core/score/measure-prose.ts';

function measure(text: string): MeasuredProse {
  const { matcher, lists } = phraseTable();
  return measureProse(text, matcher.tokenize(text), lists);
}

describe('the measures of prose', () => {
  test('should count sentences at their marks and not at abbreviations', () => {
    const { measures, boundaries } = measure(
      'We met Dr. Hall at noon. She had “no time.” What now, e.g. a taxi? Version 2.1 is out!',
    );
    expect(measures.sentences).toBe(4);
    expect(boundaries).toHaveLength(4);
    expect(measures.words).toBe(20);
  });

  test('should count an end without a mark as a sentence only when it is long enough', () => {
    expect(measure('Fast and simple configuration').measures).toMatchObject({
      words: 4,
      sentences: 0,
      shortWords: 0,
    });
    expect(measure('Restores every file that you deleted').measures.sentences).toBe(1);
  });

  test('should hold each sentence to a share of short and of plain words', () => {
    const { measures } = measure('Internationalization notwithstanding implementation wins.');
    expect(measures.shortWords).toBeCloseTo(0.2 * 4);
    expect(measures.plainWords).toBeCloseTo(0.05 * 4);
    const talk = measure('So what was it that you did then and now?').measures;
    expect(talk.plainWords).toBeCloseTo(0.45 * 10);
  });

  test('should count function words, whatever the apostrophe', () => {
    expect(measure('They don’t know the man and the dog.').measures.functionWords).toBe(5);
  });

  test('should count one list of three in a sentence', () => {
    const triads = (text: string): number => measure(text).measures.triads;
    expect(triads('We sell apples, ripe pears, and plums.')).toBe(1);
    expect(triads('We sell apples, pears, and plums, or figs, dates, and nuts.')).toBe(1);
    expect(triads('We sell apples, and we sell plums.')).toBe(0);
    expect(triads('We sell fruit: apples, and plums.')).toBe(0);
  });
});
