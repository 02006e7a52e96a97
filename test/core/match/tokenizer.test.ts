import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compilePhrases } from '../../../core/match/compile.ts';

const matcher = compilePhrases(['known word']);

function tokens(text: string): string[] {
  const { count, starts, ends } = matcher.tokenize(text);
  return Array.from({ length: count }, (_, index) => text.slice(starts[index], ends[index]));
}

describe('tokens', () => {
  test.each([
    ['one two\nthree', ['one', 'two', 'three']],
    ['well-known, isn’t', ['well', 'known', ',', 'isn’t']],
    ['3.5 and 1,000, v1.2', ['3.5', 'and', '1,000', ',', 'v1.2']],
    ['(a) [b] *c* _d_', ['a', 'b', 'c', 'd']],
    ['a—b – c -- d - e', ['a', '—', 'b', '–', 'c', '--', 'd', '-', 'e']],
    ['short- and long-term', ['short', 'and', 'long', 'term']],
    ['wait... what?! no!!', ['wait', '...', 'what', '?', '!', 'no', '!!']],
    ["“so” / 'it' & 5%", ['“', 'so', '”', '/', "'", 'it', "'", '&', '5', '%']],
    ["the users' own", ['the', 'users', 'own']],
    ['naïve Ünïcode 漢字', ['naïve', 'Ünïcode', '漢字']],
    ['e\u0301t\u0301 a\u200Bb', ['e\u0301t\u0301', 'a', 'b']],
    ['𝐛old \uD835 x', ['𝐛old', '\uD835', 'x']],
    ['\uA78F.', ['\uA78F', '.']],
    ['', []],
  ])('should be those of %j', (text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });

  test('should number known words whatever their case, and tell digits', () => {
    const { codes } = matcher.tokenize('known KNOWN other 12 known2');
    const [known, upper, other, digits, mixed] = codes;
    expect(known).toBeGreaterThan(1);
    expect(upper).toBe(known);
    expect(other).toBe(0);
    expect(digits).toBe(1);
    expect(mixed).toBe(0);
  });

  test('should count words, not marks', () => {
    expect(matcher.tokenize('One, two - three!').words).toBe(3);
  });

  test('should hold more than fit at first', () => {
    expect(tokens('a, '.repeat(5000))).toHaveLength(10_000);
  });

  test('should be in order and without overlap whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { count, starts, ends } = matcher.tokenize(text);
        // Start, end, start, end: each end behind its start, each start not before the last end.
        const offsets = Array.from({ length: count }, (_, at) => [starts[at]!, ends[at]!]).flat();
        expect(offsets).toEqual(offsets.toSorted((one, other) => one - other));
        expect(offsets.every((start, at) => at % 2 === 1 || start < offsets[at + 1]!)).toBe(true);
        expect(offsets.at(-1) ?? 0).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
