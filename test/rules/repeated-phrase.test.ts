import { describe, expect, test } from 'vitest';
import { defaultSettings, lintText } from '../../core/index.ts';

const phrase = 'He spent his life in the pursuit of an honest loaf.';

function countIn(paragraphs: readonly string[]): number {
  const { findings } = lintText(paragraphs.join('\n\n'), {
    format: 'text',
    settings: defaultSettings('essay'),
  });
  return findings.filter(({ ruleId }) => ruleId === 'repeated-phrase').length;
}

describe('repeated-phrase', () => {
  test('should let a phrase return in a long book', () => {
    const chapter = Array.from({ length: 4000 }, (_, at) => `Rye${String(at)}.`).join(' ');
    expect(countIn([phrase, chapter, phrase, chapter, phrase])).toBe(0);
  });

  test('should find three near each other, far into a long book', () => {
    const chapter = Array.from({ length: 4000 }, (_, at) => `Rye${String(at)}.`).join(' ');
    expect(countIn([phrase, chapter, phrase, phrase, phrase, phrase])).toBe(1);
  });
});
