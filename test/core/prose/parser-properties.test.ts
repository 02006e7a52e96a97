import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OPAQUE, type Block, type Format, type ProseDocument } from '../../../core/prose/block.ts';
import { createProseParser } from '../../../core/prose/create-parser.ts';
import { editing, markup } from './markup-arbitrary.ts';

const formats: readonly Format[] = ['markdown', 'text'];
const runs = { numRuns: 800 };

function plainBlock({ kind, level, start, end, container, source, prose }: Block) {
  const { text, opaques, marks, links } = prose;
  return { kind, level, start, end, container, source, text, opaques, marks, links };
}

function plain({ blocks, directives }: ProseDocument) {
  return { blocks: blocks.map(plainBlock), directives };
}

describe.each(formats)('any %s document', (format) => {
  const parse = (text: string) => createProseParser(format).parse(text);

  test('should have its blocks in order, inside bounds, in their containers and not blank', () => {
    fc.assert(
      fc.property(markup, (text) => {
        let reached = 0;
        for (const block of parse(text).blocks) {
          expect(block.start).toBeGreaterThanOrEqual(reached);
          expect(block.end).toBeLessThanOrEqual(text.length);
          expect(block.container.start).toBeLessThanOrEqual(block.start);
          expect(block.container.end).toBeGreaterThanOrEqual(block.end);
          expect(block.source).toBe(text.slice(block.start, block.end));
          expect(block.source.trim()).not.toBe('');
          reached = block.end;
        }
      }),
      runs,
    );
  });

  test('should map each prose character to the source it stands for', () => {
    fc.assert(
      fc.property(markup, (text) => {
        for (const { prose, source } of parse(text).blocks) {
          let reached = 0;
          for (let at = 0; at < prose.text.length; at++) {
            const start = prose.sourceStart(at);
            const end = prose.sourceEnd(at + 1);
            expect(start).toBeGreaterThanOrEqual(prose.text.charAt(at) >= '\udc00' ? 0 : reached);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(source.length);
            const isLineBreak = prose.text.charAt(at) === '\n' && source.charAt(start) === '\r';
            if (end - start === 1 && !isLineBreak)
              expect(source.charAt(start)).toBe(prose.text.charAt(at));
            reached = end;
          }
          expect(prose.sourceStart(prose.text.length)).toBe(prose.sourceEnd(prose.text.length));
        }
      }),
      runs,
    );
  });

  test('should have opaque words, marks and links inside the block', () => {
    fc.assert(
      fc.property(markup, (text) => {
        for (const { prose, source } of parse(text).blocks) {
          for (const { start, end } of prose.opaques)
            expect(prose.text.slice(start, end)).toBe(OPAQUE);
          for (const { open, close } of prose.marks) {
            expect(open.start).toBeLessThan(open.end);
            expect(open.end).toBeLessThanOrEqual(close.start);
            expect(close.start).toBeLessThan(close.end);
            expect(close.end).toBeLessThanOrEqual(source.length);
          }
          for (const { text: words, target } of prose.links) {
            expect(words.start).toBeLessThanOrEqual(words.end);
            expect(words.end).toBeLessThanOrEqual(prose.text.length);
            expect(target.start).toBeLessThanOrEqual(target.end);
            expect(target.end).toBeLessThanOrEqual(source.length);
          }
        }
      }),
      runs,
    );
  });

  test('should be the same after edits as when parsed anew', () => {
    fc.assert(
      fc.property(editing, ({ first, steps }) => {
        const parser = createProseParser(format);
        parser.parse(first);
        for (const { text, changes } of steps)
          expect(plain(parser.parse(text, changes))).toEqual(plain(parse(text)));
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  test('should be parsed anew when the changes do not fit the text', () => {
    const parser = createProseParser(format);
    parser.parse('One paragraph.\n\nAnother one.');
    const blocks = parser.parse('Something else.', [{ start: 40, end: 50, length: 3 }]).blocks;
    expect(blocks.map(({ source }) => source)).toEqual(['Something else.']);
  });
});
