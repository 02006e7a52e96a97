import { describe, expect, test } from 'vitest';
import { measureProse } from '../../../core/score/measure-prose.ts';

describe('the measures of prose', () => {
  test('should count sentences at their marks and not at abbreviations', () => {
    const { measures, boundaries } = measureProse(
      'We met Dr. Hall at noon. She had “no time.” What now, e.g. a taxi? Version 2.1 is out!',
    );
    expect(measures.sentences).toBe(4);
    expect(boundaries).toHaveLength(4);
    expect(measures.words).toBe(20);
  });

  test('should leave out of the sentences what has no end mark', () => {
    const { measures } = measureProse('Fast and simple configuration');
    expect(measures).toMatchObject({ words: 4, sentences: 0, longWords: 0, conjunctions: 0 });
  });

  test('should hold each sentence to a share of long words', () => {
    const { measures } = measureProse(
      'Internationalization notwithstanding, implementation considerations predominate everywhere.',
    );
    expect(measures.longWords).toBeCloseTo(0.3 * 6);
  });

  test('should count function words and “and”, whatever the apostrophe', () => {
    const { measures } = measureProse('They don’t know the man and the dog.');
    expect(measures.conjunctions).toBeCloseTo(0.12 * 8);
    expect(measures.functionWords).toBe(5);
  });
});
