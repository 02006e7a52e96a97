import { expect, test } from 'vitest';
import { createProseParser } from '../../../core/prose/create-parser.ts';

const long = 'This line is so long that nobody wrapped it by hand '.repeat(4).trim();

test.each([
  {
    what: 'paragraphs',
    text: 'One\ntwo.\n\n\nThree.',
    blocks: ['paragraph: One\ntwo.', 'paragraph: Three.'],
  },
  {
    what: 'lines too long to be wrapped',
    text: `${long}\nNext.`,
    blocks: [`paragraph: ${long}`, 'paragraph: Next.'],
  },
  {
    what: 'list items',
    text: 'Buy:\n- milk\n  and eggs\n• tea\n1. pay\na) go',
    blocks: [
      'paragraph: Buy:',
      'list-item: milk\nand eggs',
      'list-item: tea',
      'list-item: pay',
      'list-item: go',
    ],
  },
  {
    what: 'a number that only ends a sentence',
    text: 'We met in room\n12. Then we left.',
    blocks: ['paragraph: We met in room\n12. Then we left.'],
  },
  {
    what: 'an item that goes on at the margin',
    text: '- This line of the item is as full as lines of mail can be\nand goes on.\n- short\nNext.',
    blocks: [
      'list-item: This line of the item is as full as lines of mail can be\nand goes on.',
      'list-item: short',
      'paragraph: Next.',
    ],
  },
  {
    what: 'e-mail quotations',
    text: 'Hi,\n> you wrote\n> this\n>> and that\nOK',
    blocks: ['paragraph: Hi,', 'quote: you wrote\nthis', 'quote: and that', 'paragraph: OK'],
  },
  {
    what: 'no rules',
    text: 'Title\n-----\nText\n***',
    blocks: ['paragraph: Title', 'paragraph: Text'],
  },
  {
    what: 'addresses',
    text: 'See https://a.example/b, me@c.example.',
    blocks: ['paragraph: See @, @.'],
  },
  {
    what: 'markup as it stands',
    text: 'a *b* `c` [d](e) &amp;',
    blocks: ['paragraph: a *b* `c` [d](e) &amp;'],
  },
  {
    what: 'no directive lines',
    text: 'a\n[//]: # (midlint-disable)\nb\n%% midlint-enable',
    blocks: ['paragraph: a', 'paragraph: b'],
  },
  {
    what: 'indented lines',
    text: '    indented\n    lines',
    blocks: ['paragraph: indented\nlines'],
  },
])('should make blocks of $what', ({ text, blocks }) => {
  const made = createProseParser('text').parse(text).blocks;
  expect(made.map(({ kind, prose }) => `${kind}: ${prose.text.replaceAll('\uA78F', '@')}`)).toEqual(
    blocks,
  );
});
