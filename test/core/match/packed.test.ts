import { describe, expect, test } from 'vitest';
import { compilePhrases, packPhrases } from '../../../core/match/compile.ts';
import {
  packNumbers,
  unpackMatcher,
  unpackNumbers,
  type PackedMatcher,
} from '../../../core/match/packed.ts';
import { rules } from '../../../core/rules/registry.ts';

const patterns = rules
  .filter((rule) => rule.kind === 'phrase')
  .flatMap(({ phrases }) => phrases.map(({ pattern }) => pattern));
const texts = rules.flatMap(({ examples }) => [
  ...examples.bad.map(({ text }) => text),
  ...examples.good,
]);

describe('packed patterns', () => {
  test('should find what the compiled ones find, anchors included', () => {
    const compiled = compilePhrases(patterns);
    const stored = JSON.parse(JSON.stringify(packPhrases(patterns))) as PackedMatcher;
    const unpacked = unpackMatcher(stored, patterns);
    let found = 0;
    for (const text of texts) {
      const matches = compiled.match(text, compiled.tokenize(text));
      expect(unpacked.match(text, unpacked.tokenize(text))).toEqual(matches);
      found += matches.length;
    }
    expect(found).toBeGreaterThan(1000);
  });

  test('should still tell the inflection of a match', () => {
    const unpacked = unpackMatcher(packPhrases(['~delve into']), ['~delve into']);
    const text = 'She delved into it.';
    const [match] = unpacked.match(text, unpacked.tokenize(text));
    expect(unpacked.lemma(text, match!)).toMatchObject({ lemma: 'delve', form: 'past' });
  });
});

describe('packed numbers', () => {
  test('should come back, whatever they are', () => {
    for (const numbers of [
      [],
      [0],
      [1, 2, 3],
      [-64, -1, 0, 63, 64, 127, 128, 5000],
      [2 ** 31 - 1, -(2 ** 31), 2 ** 31 - 1],
    ]) {
      expect([...unpackNumbers(packNumbers(Int32Array.from(numbers)))]).toEqual(numbers);
    }
  });
});
