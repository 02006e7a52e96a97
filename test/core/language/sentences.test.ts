import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeAbbreviations } from '../../../core/language/abbreviations.ts';
import { parseSentences } from '../../../core/language/sentences.ts';

function sentences(text: string): string[] {
  return parseSentences(text).map(({ start, end }) => text.slice(start, end));
}

describe('sentences', () => {
  test.each([
    ['One here. Two there! Three?', ['One here.', 'Two there!', 'Three?']],
    ['One line\nand more. Two.', ['One line\nand more.', 'Two.']],
    ['One line.\nTwo.', ['One line.', 'Two.']],
    ['Use a tool, e.g. Hammers. Then rest.', ['Use a tool, e.g. Hammers.', 'Then rest.']],
    ['That is, i.e. This one.', ['That is, i.e. This one.']],
    ['Dr. Gray met Mrs. Hill.', ['Dr. Gray met Mrs. Hill.']],
    ['Dr.\nGray left.', ['Dr.\nGray left.']],
    ['The U.S. Senate met. It left.', ['The U.S. Senate met.', 'It left.']],
    ['Cats vs. Dogs. Again.', ['Cats vs. Dogs.', 'Again.']],
    ['Nuts, bolts etc. are here. Yes.', ['Nuts, bolts etc. are here.', 'Yes.']],
    ['See Fig. 3 here. Done.', ['See Fig. 3 here.', 'Done.']],
    ['It is No. 5 here.', ['It is No. 5 here.']],
    ['She said no. Nobody moved.', ['She said no.', 'Nobody moved.']],
    ['It takes approx. 5 days.', ['It takes approx. 5 days.']],
    ['Version 3.5 is out. Node.js too.', ['Version 3.5 is out.', 'Node.js too.']],
    ['He said “Go.” Then he went.', ['He said “Go.”', 'Then he went.']],
    ['', []],
    [' \n ', []],
  ])('should be those of %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test('should know their words', () => {
    const [sentence] = parseSentences('It isn’t well-known, is it?');
    expect(sentence?.words.map(({ value }) => value)).toEqual([
      ...['It', 'isn’t', 'well-known', 'is', 'it'],
    ]);
  });

  test('should be the same in a long text as alone', () => {
    const one = 'The small engine stopped again. Nobody at the station noticed (e.g. Sam). ';
    const expected = sentences(one);
    const found = sentences(one.repeat(400));
    expect(found).toEqual(Array.from({ length: 400 }, () => expected).flat());
  });

  test('should stay whole however long they are', () => {
    const long = 'and another thing, '.repeat(2000);
    expect(sentences(`First ${long}last. Second one.`)).toEqual([
      `First ${long}last.`,
      'Second one.',
    ]);
    const [sentence] = parseSentences(`${'x'.repeat(20_000)} y.`);
    expect(sentence).toMatchObject({ start: 0, end: 20_003 });
  });

  test('should stand within any text, in order, words inside them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
        const found = parseSentences(text);
        const offsets = found.flatMap(({ start, end }) => [start, end]);
        expect(offsets).toEqual(offsets.toSorted((one, other) => one - other));
        expect(offsets.at(-1) ?? 0).toBeLessThanOrEqual(text.length);
        const strays = found.flatMap(({ start, end, words }) =>
          words.filter(
            (word) =>
              word.start < start ||
              word.end > end ||
              text.slice(word.start, word.end) !== word.value,
          ),
        );
        expect(strays).toEqual([]);
      }),
    );
  });
});

describe('merging at abbreviations', () => {
  function merged(first: string, second: string): number {
    const text = `${first} ${second}`;
    const parts = [
      { start: 0, end: first.length, words: [] },
      { start: first.length + 1, end: text.length, words: [] },
    ];
    return mergeAbbreviations(text, parts).length;
  }

  test('should join what an abbreviation cannot end', () => {
    expect(merged('Cats vs.', 'Dogs.')).toBe(1);
    expect(merged('See Fig.', '3.')).toBe(1);
  });

  test('should leave sentences that may end so', () => {
    expect(merged('He said no.', 'Then.')).toBe(2);
    expect(merged('See the config.', '3 keys.')).toBe(2);
    expect(merged('Done.', 'Then.')).toBe(2);
  });
});
