import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { Block } from '../../../core/prose/block.ts';
import { createProseParser } from '../../../core/prose/create-parser.ts';
import { escapeMarkdown } from '../../../core/report/markdown/escape.ts';
import { textPicture } from '../../../core/report/markdown/text-picture.ts';
import { readableText } from '../../../core/report/prose-facts.ts';
import { renderMarkdown } from '../../../core/report/render-markdown.ts';
import type { ReportParagraph } from '../../../core/report/report.ts';
import { midSample, plainSample, reportOf } from './sample.ts';

const report = reportOf(midSample);

function blocksOf(markdown: string): readonly Block[] {
  return createProseParser('markdown').parse(markdown).blocks;
}

function headingsOf(markdown: string): string[] {
  return blocksOf(markdown)
    .filter(({ kind }) => kind === 'heading')
    .map((block) => `${'#'.repeat(block.level)} ${readableText(block)}`);
}

describe('a report as Markdown', () => {
  test('should have these sections', () => {
    expect(headingsOf(renderMarkdown([report]))).toEqual([
      '# Report on garden.md',
      '## What would help most',
      '## What the score is made of',
      '## Figures',
      '## Sections',
      '## Findings',
      ...report.groups.map(({ category, count }) => `### ${category}: ${count}`),
    ]);
  });

  test('should list advice, figures, sections and findings', () => {
    const kinds = new Map<string, number>();
    for (const { kind } of blocksOf(renderMarkdown([report]))) {
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
    expect(kinds.get('list-item')).toBe(report.advice.length + report.findings.length);
    const rows = [report.shares.length, report.figures.length, report.sections.length];
    const cells = [3, 4, 6].map((columns, index) => columns * (rows[index]! + 1));
    const table = renderMarkdown([report])
      .split('\n')
      .filter((line) => line.startsWith('|') && !line.startsWith('| ---'));
    expect(table).toHaveLength(rows.reduce((sum, count) => sum + count, 3));
    // The parser leaves out cells without words; none is torn in two.
    expect(kinds.get('table-cell')).toBeLessThanOrEqual(cells.reduce((sum, one) => sum + one, 0));
  });

  test('should give the effect of each piece of advice', () => {
    const markdown = renderMarkdown([report]);
    for (const { text, from, to } of report.advice) {
      expect(markdown).toContain(`. ${text}: ${from} to ${to}\n`);
    }
    expect(markdown).toContain(`All of it: ${report.score} to ${report.afterAdvice}.`);
  });

  test('should put several reports behind each other', () => {
    const headings = headingsOf(renderMarkdown([report, reportOf(plainSample)]));
    expect(headings.filter((line) => line.startsWith('# '))).toHaveLength(2);
  });

  test('should say why there is no score, and leave out what there is nothing to say of', () => {
    const markdown = renderMarkdown([reportOf(plainSample)]);
    expect(markdown).toContain('**Score: none: under 100 words of running prose.**');
    expect(headingsOf(markdown)).toEqual(['# Report on garden.md', '## Figures', '## Sections']);
  });

  test('should show a text as it is, whatever marks it has', () => {
    const marks = fc.string({
      unit: fc.constantFrom(...'a 1.)(*_`~[]<>#|&!\\$-+=:{}"\''.split(''), '&amp;', '<b>', '](x)'),
      maxLength: 12,
    });
    fc.assert(
      fc.property(marks, (text) => {
        const expected = `a ${text.replaceAll(/\s+/gu, ' ').trim()} z`.replaceAll(/\s+/gu, ' ');
        const [block] = blocksOf(`- ${escapeMarkdown(`a ${text} z`)}\n`);
        expect(readableText(block!)).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a picture in text', () => {
  const paragraph = (...words: number[]): ReportParagraph => ({
    kind: 'paragraph',
    span: { start: 0, end: 0 },
    sentences: words.map((count) => ({
      span: { start: 0, end: 0 },
      line: 1,
      text: '',
      words: count,
      findings: [],
      category: null,
    })),
  });

  test('should have one bar a sentence, as high as it has words', () => {
    expect(textPicture([paragraph(1, 5, 12), paragraph(38, 200)])).toBe('▁▂▃ ██');
  });

  test('should break off where a table would burst', () => {
    const picture = textPicture([paragraph(...Array.from({ length: 80 }, () => 9))]);
    expect(picture).toBe(`${'▂'.repeat(60)}…`);
  });
});
