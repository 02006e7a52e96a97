import { describe, expect, test } from 'vitest';
import { phrases } from '../../core/rules/vocabulary/dated-vocabulary.phrases.ts';

describe('dated-vocabulary', () => {
  test.each(phrases)('should say when $pattern was worn out', ({ years, message }) => {
    const [first, last] = years;
    expect(first).toBeLessThanOrEqual(last);
    expect(message).toContain(`${String(first)} to ${String(last)}`);
  });

  test('should keep the rows in the order in which the words came up', () => {
    const lasts = phrases.map(({ years }) => years[1]);
    expect(lasts).toEqual([...lasts].sort((a, b) => a - b));
  });
});
