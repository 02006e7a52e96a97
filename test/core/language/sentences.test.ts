import fc from 'fast-check';
import type { SentenceContent } from 'nlcst';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { goesOn } from '../../../core/language/abbreviations.ts';
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
    ['It was 1976.\uA78F Then he went.', ['It was 1976.\uA78F', 'Then he went.']],
    ['He left.\uA78F\uA78F Then he fell. So?', ['He left.\uA78F\uA78F', 'Then he fell.', 'So?']],
    ['See section a.\uA78F then B.', ['See section a.\uA78F then B.']],
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

describe('sentences against parse-english', () => {
  const processor = unified().use(retextEnglish).freeze();

  /** Its sentences with their words, joined at the abbreviations that it does not know. */
  function expected(text: string): string[][] {
    const found: { start: number; end: number; words: string[] }[] = [];
    visit(processor.parse(text), 'SentenceNode', ({ position, children }) => {
      const start = position!.start.offset!;
      const end = position!.end.offset!;
      const words = children.flatMap((child) => wordOf(child, text));
      const before = found.at(-1);
      if (before && goesOn(text, before.start, before.end, start)) {
        before.end = end;
        before.words.push(...words);
      } else found.push({ start, end, words });
    });
    return found.map(({ start, end, words }) => [text.slice(start, end), ...words]);
  }

  function wordOf({ type, position }: SentenceContent, text: string): string[] {
    return type === 'WordNode' ? [text.slice(position!.start.offset, position!.end.offset)] : [];
  }

  function actual(text: string): string[][] {
    return parseSentences(text).map(({ start, end, words }) => [
      text.slice(start, end),
      ...words.map(({ value }) => value),
    ]);
  }

  const parts = [
    ...['a', 'B', 'w', 'n', 'ol', 'twas', 'cause', 'etc', 'Inc', 'Mr', 'e', 'g', 'word', 'Name'],
    ...[' ', ' ', ' ', ' ', '\n', '\n\n', '.', '.', '.', '!', '?', '…', '..', ',', ';', '3', '12'],
    ...[
      "'",
      '’',
      '"',
      '”',
      '“',
      ')',
      '(',
      '-',
      '--',
      '/',
      '&',
      '_',
      ':',
      '@',
      '#',
      '*',
      '=',
      '😀',
      'é',
    ],
  ];

  test('should be the same whatever the words and marks', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 16 }), (chosen) => {
        const text = chosen.join('');
        expect(actual(text)).toEqual(expected(text));
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['’Tis the ’90s, rock ’n’ roll and ol’ Bill. It isn’t w/ him.'],
    ['It came to Acme Inc. Bonds fell. He moved to Penn. Station, Ave. C, on Sept. 4th.'],
    ['“No!” she said. “Go. (Now.)” Then: e.g. this, i.e. that; km/h & R&D... and/or so.'],
    ['... he said. Wait…  what?! 3.5 or v1.2? .5 it is. See p. 12. , and more. A. B. Smith'],
  ])('should be the same for %j', (text) => {
    expect(actual(text)).toEqual(expected(text));
  });
});

describe('sentences that go on behind an abbreviation', () => {
  function isOne(first: string, second: string): boolean {
    const text = `${first} ${second}`;
    return goesOn(text, 0, first.length, first.length + 1);
  }

  test('should be known by what an abbreviation cannot end', () => {
    expect(isOne('Cats vs.', 'Dogs.')).toBe(true);
    expect(isOne('It is so, i.e.', 'This.')).toBe(true);
    expect(isOne('E.g.', 'This.')).toBe(true);
    expect(isOne('See Fig.', '3.')).toBe(true);
  });

  test('should not be seen where a sentence may end', () => {
    expect(isOne('He said no.', 'Then.')).toBe(false);
    expect(isOne('See the config.', '3 keys.')).toBe(false);
    expect(isOne('See 5e.g.', 'Then.')).toBe(false);
    expect(isOne('Done.', 'Then.')).toBe(false);
  });
});
