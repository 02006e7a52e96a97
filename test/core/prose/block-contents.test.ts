import { expect, test } from 'vitest';
import { createProseParser } from '../../../core/prose/create-parser.ts';
import type { Block, Format, Prose } from '../../../core/prose/block.ts';

const parse = (text: string, format: Format = 'markdown'): readonly Block[] =>
  createProseParser(format).parse(text).blocks;

const proses = (blocks: readonly Block[]): Set<Prose> => new Set(blocks.map(({ prose }) => prose));

test('should make prose once of cells that say the same', () => {
  const blocks = parse(`|a|b|\n|-|-|\n${'|a|*b*|\n'.repeat(100)}`);
  expect(blocks).toHaveLength(202);
  expect(proses(blocks).size).toBe(3);
});

test('should make prose once of text items that say the same', () => {
  expect(proses(parse('- yes\n- no\n'.repeat(50), 'text')).size).toBe(2);
});

test('should keep blocks of different kinds apart', () => {
  expect(proses(parse('# yes\n\nyes\n\n- yes\n')).size).toBe(3);
});

test('should give each block its own place', () => {
  const text = '- yes\n- yes\n';
  const [one, other] = parse(text);
  expect(text.slice(one!.start, one!.end)).toBe('yes');
  expect([one!.start, other!.start]).toEqual([2, 8]);
});
