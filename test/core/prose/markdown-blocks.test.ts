import { describe, expect, test } from 'vitest';
import { createProseParser } from '../../../core/prose/create-parser.ts';

/** `kind: prose` of each block, opaque words shown as `@`. */
function blocksOf(text: string): string[] {
  const { blocks } = createProseParser('markdown').parse(text);
  return blocks.map(({ kind, prose }) => `${kind}: ${prose.text.replaceAll('\uA78F', '@')}`);
}

interface Case {
  readonly what: string;
  readonly text: string;
  readonly blocks: readonly string[];
}

const structure: readonly Case[] = [
  { what: 'a paragraph over lines', text: 'one\n  two', blocks: ['paragraph: one\ntwo'] },
  {
    what: 'closed and open headings',
    text: '# A b #\n## C#',
    blocks: ['heading: A b', 'heading: C#'],
  },
  { what: 'an underlined heading', text: 'One\ntwo\n===', blocks: ['heading: One\ntwo'] },
  { what: 'a heading with a name', text: '# Top {#top}', blocks: ['heading: Top '] },
  {
    what: 'list items and their paragraphs',
    text: '- a\n  b\n\n  c\n1. d',
    blocks: ['list-item: a\nb', 'list-item: c', 'list-item: d'],
  },
  { what: 'tasks', text: '- [x] done\n- [ ] open', blocks: ['list-item: done', 'list-item: open'] },
  { what: 'quotations with lazy lines', text: '> a\n> b\nc', blocks: ['quote: a\nb\nc'] },
  { what: 'a list in a quotation', text: '> - a\n>   b', blocks: ['quote: a\nb'] },
  {
    what: 'a callout as the author’s own words',
    text: '> [!NOTE]\n> Mind\n> this',
    blocks: ['paragraph: Mind\nthis'],
  },
  {
    what: 'table cells',
    text: '| a | b c |\n|---|:-:|\n| | d\\|e |',
    blocks: ['table-cell: a', 'table-cell: b c', 'table-cell: d|e'],
  },
  {
    what: 'a table behind a paragraph line',
    text: 'p\na | b\n--|--\nc | d',
    blocks: ['paragraph: p', 'table-cell: a', 'table-cell: b', 'table-cell: c', 'table-cell: d'],
  },
  {
    what: 'a table in a quotation',
    text: '> a | b\n> --|--\n> c | d',
    blocks: ['quote: a', 'quote: b', 'quote: c', 'quote: d'],
  },
  { what: 'pipes without a table', text: 'a | b\nc | d', blocks: ['paragraph: a | b\nc | d'] },
  {
    what: 'footnotes of several paragraphs',
    text: 'x\n\n[^n]: One\n    two\n\n    three\n\nfour',
    blocks: ['paragraph: x', 'footnote: One\ntwo', 'footnote: three', 'paragraph: four'],
  },
  {
    what: 'link definitions, and text behind them',
    text: '[a]: b\n"t"\n[c]: <d e>\nText',
    blocks: ['paragraph: Text'],
  },
  {
    what: 'what only looks like a definition',
    text: '[a]: b c d',
    blocks: ['paragraph: [a]: b c d'],
  },
  { what: 'no code', text: '```js\nlet a;\n```\n\n    b\n\n~~~\nc', blocks: [] },
  {
    what: 'no HTML block, but Markdown inside one',
    text: '<div>\nhtml\n\nprose\n\n</div>',
    blocks: ['paragraph: prose'],
  },
  {
    what: 'an HTML block with carriage returns',
    text: '<div>\r\nhtml\r\n\r\nprose',
    blocks: ['paragraph: prose'],
  },
  { what: 'no front matter', text: '---\ntitle: a\n---\nb', blocks: ['paragraph: b'] },
  {
    what: 'no TOML front matter behind a byte order mark',
    text: '\uFEFF+++\na = 1\n+++\nb',
    blocks: ['paragraph: b'],
  },
  { what: 'a thematic break at the top', text: '---\n\na\n\n---\n', blocks: ['paragraph: a'] },
  { what: 'no math block', text: 'a\n$$\n- b\n$$\nc', blocks: ['paragraph: a', 'paragraph: c'] },
  {
    what: 'the content of containers',
    text: '::: tip Title\nInside\n:::',
    blocks: ['paragraph: Inside'],
  },
  {
    what: 'no code between template tags',
    text: '{% highlight js %}\na\n\nb\n{% endhighlight %}\nc',
    blocks: ['paragraph: c'],
  },
  {
    what: 'no line of one template tag',
    text: '{% include a.html %}\n\n{{ content }}',
    blocks: [],
  },
  { what: 'no percent comment', text: '%%\na\n\nb\n%%\nc %% d %% e', blocks: ['paragraph: c  e'] },
  {
    what: 'no MDX imports or components',
    text: 'import A from "a"\n\n<A b={1}>\n\nProse\n\n</A>\n\nimport duties rose',
    blocks: ['paragraph: Prose', 'paragraph: import duties rose'],
  },
  { what: 'nothing of white space', text: ' \n\n>\n\n-\n\n#\n\n\u00a0\n', blocks: [] },
];

const inline: readonly Case[] = [
  { what: 'code', text: 'a `b ``c` d ``e', blocks: ['paragraph: a @ d ``e'] },
  {
    what: 'nested emphasis',
    text: '***a** b* _c_ snake_case 2*3*4',
    blocks: ['paragraph: a b c snake_case 234'],
  },
  {
    what: 'strikethrough, and a tilde for about',
    text: '~~a~~ ~5 and ~6',
    blocks: ['paragraph: a ~5 and ~6'],
  },
  { what: 'links', text: '[a *b*](<c d> "e") [f][g] [h](i(j)k)', blocks: ['paragraph: a b f h'] },
  {
    what: 'brackets that are no link',
    text: '[Your Name] [a] (b) [c](d e',
    blocks: ['paragraph: [Your Name] [a] (b) [c](d e'],
  },
  { what: 'a bracket inside a link', text: '[a [b] c](d)', blocks: ['paragraph: a [b] c'] },
  { what: 'no link inside a link', text: '[a [b](c) d](e)', blocks: ['paragraph: [a b d](e)'] },
  { what: 'images', text: 'a ![b *c*](d) e ![f][g]', blocks: ['paragraph: a @ e @'] },
  { what: 'an image in a link', text: '[![a](b)](c)', blocks: ['paragraph: @'] },
  { what: 'footnote references', text: 'a[^1] b', blocks: ['paragraph: a@ b'] },
  {
    what: 'character references',
    text: 'a &mdash; b &amp; c &#8212; d &#x1F600; &nope; &#0;',
    blocks: ['paragraph: a — b & c — d 😀 &nope; \uFFFD'],
  },
  {
    what: 'names of object members as entities',
    text: 'a &constructor; b',
    blocks: ['paragraph: a &constructor; b'],
  },
  { what: 'escapes', text: '\\*a\\* \\b \\`c\\`', blocks: ['paragraph: *a* \\b `c`'] },
  { what: 'hard breaks', text: 'a\\\nb  \nc<br>d', blocks: ['paragraph: a\nb  \nc\nd'] },
  {
    what: 'HTML tags',
    text: 'a <b>c</b> <kbd>d</kbd> <span title="e">f < g',
    blocks: ['paragraph: a c @ f < g'],
  },
  { what: 'a component tag', text: 'a <Tip of={b > c}>d</Tip>', blocks: ['paragraph: a d'] },
  { what: 'comments', text: 'a <!-- b --> c {/* d */} e', blocks: ['paragraph: a  c  e'] },
  {
    what: 'addresses',
    text: 'At https://a.example/b_(c)_d, (www.e.example) or <f@g.example>; my_name@h.example.',
    blocks: ['paragraph: At @, (@) or @; @.'],
  },
  { what: 'math', text: 'a $x + y$ b $$z$$', blocks: ['paragraph: a @ b @'] },
  {
    what: 'money',
    text: '$5 and $6, $5-$6, 5$ or $HOME/$USER, $5 million and A$',
    blocks: ['paragraph: $5 and $6, $5-$6, 5$ or $HOME/$USER, $5 million and A$'],
  },
  { what: 'template tags', text: 'a {{ b }} c {% d %}', blocks: ['paragraph: a @ c @'] },
  { what: 'carriage returns', text: 'a\r\nb\rc', blocks: ['paragraph: a\nb\nc'] },
];

test.each(structure)('should make blocks of $what', ({ text, blocks }) => {
  expect(blocksOf(text)).toEqual(blocks);
});

test.each(inline)('should read $what', ({ text, blocks }) => {
  expect(blocksOf(text)).toEqual(blocks);
});

describe('deep nesting', () => {
  test.each(['> ', '>', '- ', '1. ', '[', '*', '**a ', '![', '<b>', '`', '[a](', '{{', '$', '_a*'])(
    'should survive 10,000 times %j',
    (piece) => {
      const { blocks } = createProseParser('markdown').parse(`${piece.repeat(10_000)} end`);
      expect(blocks.map(({ prose }) => prose.text.length).length).toBeLessThanOrEqual(1);
    },
  );
});

test('should keep levels and containers', () => {
  const text = '## H\n\n- a\n  - b\n\n> > c';
  const { blocks } = createProseParser('markdown').parse(text);
  expect(blocks.map(({ level }) => level)).toEqual([2, 1, 2, 2]);
  expect(blocks.map(({ container }) => text.slice(container.start, container.end))).toEqual([
    '## H',
    '- a\n  - b',
    '- a\n  - b',
    '> > c',
  ]);
});
