import { expect, test } from 'vitest';
import { planPhraseFixes, buildFixes } from '../../core/fix/build-fixes.ts';
import { isMention } from '../../core/engine/mention.ts';
import { lintText } from '../../core/index.ts';
import type { Block } from '../../core/prose/block.ts';
import { createProseParser } from '../../core/prose/create-parser.ts';

function onlyBlock(text: string): Block {
  const { blocks } = createProseParser('markdown').parse(text);
  expect(blocks).toHaveLength(1);
  return blocks[0]!;
}

const idsIn = (text: string): Set<string> =>
  new Set(lintText(text, { format: 'markdown' }).findings.map(({ ruleId }) => ruleId));

// Each text is so long that a look at all of it for each hit would take a minute or more.

test('should tell of each hit in an endless list item whether it is talked about', () => {
  const block = onlyBlock(`- ${'— “x” '.repeat(150_000)}`);
  const { text } = block.prose;
  let mentions = 0;
  for (let at = 0; at < text.length; at += 6) {
    if (isMention(block, text, { start: at, end: at + 1 })) mentions++;
  }
  expect(mentions).toBe(0);
});

test('should fix each hit in an endless paragraph', () => {
  const sentence = 'A boat, in order to float, an oar, *a* [b](c). ';
  const block = onlyBlock(sentence.repeat(30_000));
  const { text } = block.prose;
  const row = { pattern: 'in order to', fix: { replace: 'to' } };
  const around = { text, startsSentence: () => false };
  const length = text.length / 30_000;
  let edits = 0;
  for (let at = 8; at < text.length; at += Math.round(length)) {
    const input = {
      row,
      safe: true,
      start: at,
      end: at + 11,
      inflectLike: (lemma: string) => lemma,
    };
    for (const fix of buildFixes(block, planPhraseFixes(input, text), around)) {
      edits += fix.edits.length;
    }
  }
  expect(edits).toBeGreaterThanOrEqual(30_000);
});

test('should look for the sources of claims in a sentence without an end', () => {
  expect(idsIn('Studies have shown, and experts agree, '.repeat(12_000))).toContain(
    'vague-attribution',
  );
});

test('should look for the tail of tags in a text that is full of them', () => {
  expect(idsIn(`${'#one #two '.repeat(60_000)} x`)).not.toContain('hashtag-block');
  expect(idsIn('It is done. #one #two #three #four')).toContain('hashtag-block');
});

test('should name each of many hidden characters', () => {
  const { findings } = lintText('It has\u202E one. '.repeat(10_000), { format: 'markdown' });
  expect(findings.filter(({ ruleId }) => ruleId === 'hidden-character')).toHaveLength(10_000);
});

test('should see whether each dash in an endless paragraph is of a link or a term', () => {
  const text = `The *b* and [a](b) sail — we do too, `.repeat(15_000);
  const { findings } = lintText(text, { format: 'markdown' });
  expect(findings.some(({ category }) => category === 'em-dash')).toBe(true);
});

test('should look for the other half of many runs of backticks', () => {
  const runs = Array.from({ length: 3_000 }, (_, size) => '`'.repeat(size + 1)).join(' ');
  expect(onlyBlock(`a ${runs} b`).prose.opaques).toEqual([]);
  expect(onlyBlock(`a \` b \`\` c \` d \`\` e`).prose.opaques).toHaveLength(1);
});

test('should look at each run of words for the links around it alone', () => {
  const text = '[the old net](b) of the long sea was '.repeat(80_000);
  expect(idsIn(text).has('repeated-phrase')).toBe(false);
});
