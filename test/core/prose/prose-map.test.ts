import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Format } from '../../../core/prose/block.ts';
import { createProseParser } from '../../../core/prose/create-parser.ts';

function only(text: string, format: Format = 'markdown'): Block {
  const { blocks } = createProseParser(format).parse(text);
  expect(blocks).toHaveLength(1);
  return blocks[0]!;
}

/** The document text under a stretch of prose. */
function sourceOf(document: string, block: Block, words: string): string {
  const { prose, start } = block;
  const at = prose.text.indexOf(words);
  expect(at).toBeGreaterThanOrEqual(0);
  return document.slice(start + prose.sourceStart(at), start + prose.sourceEnd(at + words.length));
}

describe('the way back to the source', () => {
  test.each([
    ['> one **two** three\n> four', 'two three\nfour', 'two** three\n> four'],
    ['- it is *important* to\n  note', 'important to\nnote', 'important* to\n  note'],
    ['a &mdash; b', '—', '&mdash;'],
    ['a &#128512; b', '😀', '&#128512;'],
    ['a `b` c', '\uA78F c', '`b` c'],
    ['a \\* b', '* b', '* b'],
    ['a [b c](d "e") f', 'b c f', 'b c](d "e") f'],
    ['a\r\nb', 'a\nb', 'a\r\nb'],
  ])('should lead from %j', (document, words, source) => {
    expect(sourceOf(document, only(document), words)).toBe(source);
  });

  test('should lead through e-mail quote marks and hanging indentation', () => {
    const quote = '> one\n> two';
    expect(sourceOf(quote, only(quote, 'text'), 'one\ntwo')).toBe('one\n> two');
    const item = '- one\n  two';
    expect(sourceOf(item, only(item, 'text'), 'one\ntwo')).toBe('one\n  two');
  });
});

test('should find marks and link targets', () => {
  const text = 'a **b *c*** [d](e) <i>f</i> https://g.example.';
  const { prose, source } = only(text);
  const slice = ({ start, end }: { start: number; end: number }) => source.slice(start, end);
  expect(prose.marks.map(({ kind, open, close }) => [kind, slice(open), slice(close)])).toEqual([
    ['strong', '**', '**'],
    ['emphasis', '*', '*'],
    ['link', '[', '](e)'],
    ['html', '<i>', '</i>'],
  ]);
  expect(
    prose.links.map(({ text: words, target }) => [
      prose.text.slice(words.start, words.end),
      slice(target),
    ]),
  ).toEqual([
    ['d', 'e'],
    ['\uA78F', 'https://g.example'],
  ]);
});

test('should never have prose from code, HTML or link targets', () => {
  // ж stands in what is no prose and nowhere else.
  const hidden = [
    '`ж`',
    '``ж ` ж``',
    '[a](ж "ж")',
    '![ж](ж)',
    '<b title="ж">',
    '<code>ж</code>',
    '<!-- ж -->',
    '$ж$',
    '{{ ж }}',
    'https://a.example/ж',
    '\n\n```\nж\n```\n\n',
    '\n\n<div>\nж\n\n',
    '\n\n[a]: /ж "ж"\n\n',
  ];
  const shown = [
    'word',
    ' ',
    '\n',
    '\n\n',
    '**',
    '*',
    '\n> ',
    '\n- ',
    '\n\n# ',
    '(',
    ')',
    '.',
    '&amp;',
  ];
  const document = fc
    .array(
      fc.oneof(
        fc.constantFrom(...hidden).map((part) => ` ${part} `),
        fc.constantFrom(...shown),
      ),
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(document, (text) => {
      for (const { prose } of createProseParser('markdown').parse(text).blocks)
        expect(prose.text).not.toContain('ж');
    }),
    { numRuns: 2000 },
  );
});

test('should keep the blocks that an edit did not touch', () => {
  for (const format of ['markdown', 'text'] as const) {
    const paragraphs = Array.from(
      { length: 40 },
      (_, index) => `Paragraph ${index} of some length.`,
    );
    const text = paragraphs.join('\n\n');
    const parser = createProseParser(format);
    const before = parser.parse(text).blocks;
    const at = text.indexOf('20');
    const after = parser.parse(`${text.slice(0, at)}x${text.slice(at)}`, [
      { start: at, end: at, length: 1 },
    ]).blocks;
    expect(after[5]).toBe(before[5]);
    expect(after[35]!.prose).toBe(before[35]!.prose);
    expect(after[20]!.prose.text).toBe('Paragraph x20 of some length.');
  }
});

test('should see that an edit behind blank lines goes on with a footnote', () => {
  const paragraph = 'Words that make the part the parser keeps long enough. '.repeat(4);
  const text = `${paragraph}\n\n[^a]: note\n\n\n\nlast words`;
  const parser = createProseParser('markdown');
  parser.parse(text);
  const at = text.indexOf('last');
  const change = { start: at, end: at, length: 4 };
  const { blocks } = parser.parse(`${text.slice(0, at)}    ${text.slice(at)}`, [change]);
  expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'footnote', 'footnote']);
});

test('should read an item that begins with an empty line the same after an edit above it', () => {
  const item = '\r\n- \n  word\n\n    word';
  const parser = createProseParser('markdown');
  parser.parse(`a | b\n--|--\n${item}`);
  const { blocks } = parser.parse(item, [{ start: 0, end: 12, length: 0 }]);
  const places = (all: typeof blocks) => all.map(({ start, end, kind }) => [kind, start, end]);
  expect(places(blocks)).toEqual(places(createProseParser('markdown').parse(item).blocks));
});
