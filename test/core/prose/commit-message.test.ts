import { describe, expect, test } from 'vitest';
import { lintText } from '../../../core/index.ts';
import { createProseParser } from '../../../core/prose/create-parser.ts';

function prose(text: string): string[] {
  return createProseParser('commit')
    .parse(text)
    .blocks.map((block) => block.prose.text);
}

describe('a commit message', () => {
  test('should be read without comments, diff and trailers', () => {
    const text = [
      'Fix the pump',
      '',
      'It ran dry in May.',
      '',
      'Fixes: #12',
      'Signed-off-by: Ada <ada@example.org>',
      '',
      '# Please enter the commit message for your changes.',
      '# ------------------------ >8 ------------------------',
      'diff --git a/pump.md b/pump.md',
      '+It is important to note that the pump runs dry.',
      '',
    ].join('\n');
    expect(prose(text)).toEqual(['Fix the pump', 'It ran dry in May.']);
  });

  test('should keep a subject that looks like a trailer', () => {
    expect(prose('Docs: explain the cache\n')).toEqual(['Docs: explain the cache']);
  });

  test('should keep offsets', () => {
    const text = '# a comment\nFix it\n\nWe met in order to talk.\n';
    const { findings } = lintText(text, { format: 'commit' });
    expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual(['in order to']);
  });

  test('should find nothing in a message of comments', () => {
    expect(prose('\n# In order to commit, write a message.\n# On branch main\n')).toEqual([]);
  });

  test.each(['', '#', '# ---- >8 ----', '\r\n#\r\n', 'a\r\n\r\nReviewed-by: B\r\n'])(
    'should survive %j',
    (text) => {
      expect(createProseParser('commit').parse(text).text).toBe(text);
    },
  );
});
