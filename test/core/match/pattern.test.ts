import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compilePhrases } from '../../../core/match/compile.ts';
import { parsePattern, PatternError } from '../../../core/match/pattern.ts';

function mistake(pattern: string): [message: string, column: number] {
  try {
    parsePattern(pattern);
  } catch (error) {
    if (error instanceof PatternError) return [error.message, error.column];
    throw error;
  }
  throw new Error(`no mistake found in ${pattern}`);
}

describe('mistakes', () => {
  test.each([
    ['', 'The pattern is empty', 1],
    ['  ', 'The pattern is empty', 1],
    ['^$', 'The pattern is empty', 1],
    ['a (b', 'This "(" is never closed', 3],
    ['a (b|', 'This "(" is never closed', 3],
    ['a (b (c)', 'This "(" is never closed', 3],
    ['a b)', 'This ")" closes nothing', 4],
    [')', 'This ")" closes nothing', 1],
    ['a (b|)', 'An alternative is empty', 6],
    ['a ()', 'An alternative is empty', 4],
    ['|a', 'An alternative is empty', 1],
    ['a <0> b', 'A gap of 0 words', 3],
    ['a <9> b', 'A gap is 8 words at most', 3],
    ['a <3-2> b', 'Turn the numbers around: <2-3>', 3],
    ['a <x> b', 'Write a gap as', 3],
    ['<3> b', 'A gap cannot come first', 1],
    ['(a|<3>) b', 'A gap cannot come first', 1],
    ['a? <3> b', 'A gap cannot come first', 1],
    ['a ^b', '"^" belongs at the very start', 3],
    ['a $ b', '"$" belongs at the very end', 3],
    ['(a$) b', '"$" belongs at the very end', 3],
    ['($', '"$" belongs at the very end', 2],
    ['^^^^a', 'Write "^" 3 times at most', 1],
    ['a$$$', 'Write "$" 2 times at most', 2],
    ['a?', 'The pattern could match nothing', 1],
    ['(a? b?|c)', 'The pattern could match nothing', 1],
    ['a b??', 'One "?" is enough', 5],
    ['a ~', '"~" stands directly before', 3],
    ['~ a', '"~" stands directly before', 1],
    ['~a1', '"~" stands directly before', 1],
    ['~double-check', '"~" inflects one word', 1],
    ['~use:x', 'Write :n for a noun', 5],
    ['a *b*', 'Leave emphasis marks out', 3],
    ['a "b"', '""" cannot be matched', 3],
    ['a / b', '"/" cannot be matched', 3],
    ['a \u{1F600}', '"\u{1F600}" cannot be matched', 3],
    ['a-? b', 'Put a space before "-"', 2],
    ['('.repeat(30), 'Groups go 20 deep', 22],
    ['a'.repeat(5000), 'The pattern is longer than 4000', 4001],
    ['a? '.repeat(600) + 'b', 'The pattern is too large', 1],
    ['x' + ' <8>'.repeat(300), 'The pattern is too large', 1],
  ])('should explain what is wrong with %j', (pattern, message, column) => {
    const [found, at] = mistake(pattern);
    expect(found).toContain(message);
    expect(at).toBe(column);
  });
});

describe('any string', () => {
  const anyPattern = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc
      .array(
        fc.constantFrom(
          ...['a', 'b', ' ', '(', ')', '|', '?', '<2>', '<1-3>', '~be', '~use:n', '#', ',', '-'],
          ...['^', '$', "it's", '.', 'not'],
        ),
        { maxLength: 16 },
      )
      .map((parts) => parts.join('')),
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc
      .array(fc.constantFrom('a', 'b', ' ', ',', '-', '“', "it's", 'is', 'not', '2', '.', '\uD800'))
      .map((parts) => parts.join(' ')),
  );

  test('should be a pattern or a PatternError within it', () => {
    fc.assert(
      fc.property(anyPattern, (pattern) => {
        try {
          compilePhrases([pattern]);
        } catch (error) {
          expect(error).toBeInstanceOf(PatternError);
          const { column } = error as PatternError;
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual(pattern.length + 1);
        }
      }),
    );
  });

  test('should be matched to whole words within the text', () => {
    fc.assert(
      fc.property(anyPattern, anyText, (pattern, text) => {
        const matcher = tryCompile(pattern);
        if (matcher === undefined) return;
        const tokens = matcher.tokenize(text);
        const starts = new Set(tokens.starts.subarray(0, tokens.count));
        const ends = new Set(tokens.ends.subarray(0, tokens.count));
        for (const match of matcher.match(text, tokens)) {
          expect(match.start).toBeLessThan(match.end);
          expect(starts).toContain(match.start);
          expect(ends).toContain(match.end);
        }
      }),
    );
  });

  test('should find itself when it is a word', () => {
    const word = fc.stringMatching(/^[\p{L}\p{N}]([\p{L}\p{M}\p{N}]|['’]\p{L}){0,8}$/u);
    fc.assert(
      fc.property(word, (text) => {
        const matcher = compilePhrases([text]);
        const [match] = matcher.match(text, matcher.tokenize(text));
        expect(match).toMatchObject({ start: 0, end: text.length });
      }),
    );
  });
});

function tryCompile(pattern: string): ReturnType<typeof compilePhrases> | undefined {
  try {
    return compilePhrases([pattern]);
  } catch {
    return undefined;
  }
}
