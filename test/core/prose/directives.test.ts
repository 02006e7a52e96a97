import { describe, expect, test } from 'vitest';
import type { Format } from '../../../core/prose/block.ts';
import { createProseParser } from '../../../core/prose/create-parser.ts';

function directivesOf(text: string, format: Format = 'markdown') {
  return createProseParser(format)
    .parse(text)
    .directives.map(({ kind, word, targets, reason, start, end }) => ({
      kind,
      word,
      targets: targets.map((target) => text.slice(target.start, target.end)),
      ids: targets.map(({ id }) => id),
      reason,
      source: text.slice(start, end),
    }));
}

test('should read word, targets and reason', () => {
  const source = '<!-- midlint-disable-next-line hedge-stack, other -- we mean it -->';
  expect(directivesOf(`${source}\ntext`)).toEqual([
    {
      kind: 'disable-next-line',
      word: 'midlint-disable-next-line',
      targets: ['hedge-stack', 'other'],
      ids: ['hedge-stack', 'other'],
      reason: 'we mean it',
      source,
    },
  ]);
});

test.each([
  ['<!-- midlint-disable -->', 'disable'],
  ['<!--midlint-enable-->', 'enable'],
  ['<!-- midlint-disable-file era-opener -->', 'disable-file'],
  ['<!-- midlint-ignore -->', 'unknown'],
  ['a <!-- midlint-enable --> b', 'enable'],
  ['> <!-- midlint-disable -->', 'disable'],
  ['{/* midlint-disable */}', 'disable'],
  ['[//]: # (midlint-disable)', 'disable'],
  ['%% midlint-disable', 'disable'],
  ['%% midlint-disable %%', 'disable'],
  ['---\nmidlint: off\n---\n', 'off'],
  ['+++\nmidlint = false\n+++\n', 'off'],
])('should see what %j says', (text, kind) => {
  expect(directivesOf(text).map((directive) => directive.kind)).toEqual([kind]);
});

test.each([
  '`<!-- midlint-disable -->`',
  '```\n<!-- midlint-disable -->\n```',
  '    <!-- midlint-disable -->',
  '\\<!-- midlint-disable -->',
  'About midlint-disable.',
  '<!-- midlint-disable',
  '---\nmidlint: on\n---\n',
  'midlint: off',
])('should see no directive in %j', (text) => {
  expect(directivesOf(text)).toEqual([]);
});

describe('plain text', () => {
  test('should read directive lines', () => {
    const text = 'a\n[//]: # (midlint-disable a -- b)\n%% midlint-enable';
    expect(directivesOf(text, 'text').map(({ kind, reason }) => [kind, reason])).toEqual([
      ['disable', 'b'],
      ['enable', ''],
    ]);
  });
});
