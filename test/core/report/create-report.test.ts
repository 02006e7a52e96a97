import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { defaultSettings } from '../../../core/index.ts';
import { createBlockLinter, lintText } from '../../../core/lint.ts';
import { createProseParser } from '../../../core/prose/create-parser.ts';
import { createReport, reportOn } from '../../../core/report/create-report.ts';
import type { Report, ReportSentence } from '../../../core/report/report.ts';
import { markdownArbitrary } from '../markdown-arbitrary.ts';
import { midSample, plainSample, reportOf } from './sample.ts';

const report = reportOf(midSample);

function sentencesOf({ sections }: Report): ReportSentence[] {
  return sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences));
}

describe('a report', () => {
  test('should have the numbers and findings of a lint run', () => {
    const lint = lintText(midSample, { format: 'markdown' });
    const { words, score, unscored, findings } = report;
    expect({ words, score, unscored }).toEqual({
      words: lint.words,
      score: lint.score,
      unscored: null,
    });
    expect(findings).toMatchObject(lint.findings);
    expect(score).toBeGreaterThan(50);
  });

  test('should share out the whole score, the largest share first', () => {
    const shares = report.shares.map(({ share }) => share);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(report.score);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
  });

  test('should be plain data', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  test('should have one section for what stands before the first heading, and one a heading', () => {
    expect(report.sections.map(({ heading, level, line }) => ({ heading, level, line }))).toEqual([
      { heading: null, level: 0, line: 1 },
      { heading: 'Why gardens matter', level: 1, line: 3 },
      { heading: 'What to plant & <how>', level: 2, line: 13 },
    ]);
  });

  test('should share out all words among the sections', () => {
    const words = report.sections.map((section) => section.words);
    expect(words.reduce((sum, count) => sum + count, 0)).toBe(report.words);
  });

  test('should score the sections that are long enough', () => {
    const [first, second, third] = report.sections.map(({ score }) => score);
    expect(first).toBeNull();
    expect(second).toBeGreaterThan(30);
    expect(third).toBeGreaterThan(30);
  });

  test('should score a document of one section as that section', () => {
    const text = midSample.slice(midSample.indexOf('## What'));
    const { score, sections } = reportOf(text);
    expect(sections.map((section) => section.score)).toEqual([score]);
  });

  test('should show the items of a list as one, and the cells of a table', () => {
    expect(
      report.sections.map(({ paragraphs }) => paragraphs.map((paragraph) => paragraph.kind)),
    ).toEqual([
      ['paragraph'],
      ['paragraph', 'list-item', 'paragraph'],
      ['table-cell', 'paragraph'],
    ]);
  });

  test('should leave out the entries of a table, and no sentence in it', () => {
    const table = report.sections[2]!.paragraphs[0]!;
    expect(table.sentences.map(({ text }) => text)).toEqual([
      'May, once the `soil` is warm',
      'In any week of the year that has no frost in it',
    ]);
  });

  test('should show a sentence as a reader sees it, and where it stands in the source', () => {
    const sentence = sentencesOf(report).find(({ text }) => text.startsWith('Run'))!;
    expect(sentence).toMatchObject({
      text: 'Run `npm <b>install</b>` first — it is truly important.',
      words: 7,
      line: 20,
    });
    expect(midSample.slice(sentence.span.start, sentence.span.end)).toBe(sentence.text);
  });

  test('should colour a sentence by its loudest finding', () => {
    for (const { category, findings } of sentencesOf(report)) {
      const categories = findings.map((index) => report.findings[index]!.category);
      if (category === null) expect(categories.filter((name) => name !== 'structure')).toEqual([]);
      else expect(categories).toContain(category);
    }
    expect(sentencesOf(report)[0]).toMatchObject({ category: 'openers' });
  });

  test('should keep a finding of a heading with its section', () => {
    const { sections, findings } = reportOf(`# The power of beans\n\n${plainSample}`);
    const [index = -1] = sections[0]!.findings;
    expect(findings[index]).toMatchObject({ category: 'structure', line: 1 });
  });

  test('should group findings by category and rule, the most frequent first', () => {
    const counts = report.groups.map(({ count }) => count);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(report.findings.length);
    for (const { category, count, rules } of report.groups) {
      const own = rules.flatMap(({ ruleId, findings }) =>
        findings.map((index) => ({ ruleId, finding: report.findings[index]! })),
      );
      expect(own).toHaveLength(count);
      for (const { ruleId, finding } of own) expect(finding).toMatchObject({ ruleId, category });
    }
  });

  test('should count the findings that have a safe fix', () => {
    const group = report.groups
      .flatMap(({ rules }) => rules)
      .find(({ ruleId }) => ruleId === 'importance-announcement')!;
    expect(group.what).not.toBe('');
    expect(group.fixable).toBeGreaterThan(0);
    expect(group.fixable).toBeLessThanOrEqual(group.count);
  });

  test('should say of a short text that it has no score, and nothing to gain', () => {
    expect(reportOf(plainSample)).toMatchObject({
      score: null,
      unscored: 'too-short',
      advice: [],
      afterAdvice: null,
      groups: [],
    });
  });

  test('should be of nothing for an empty text', () => {
    expect(reportOf('')).toMatchObject({ words: 0, sections: [], findings: [], groups: [] });
  });

  test('should say nothing of a text that is switched off but its figures', () => {
    const { score, sections, findings } = reportOf(`---\nmidlint: off\n---\n\n${midSample}`);
    expect({ score, findings }).toEqual({ score: null, findings: [] });
    expect(sections.map((section) => section.score)).toEqual([null, null, null]);
  });

  test('should be the same of a text that has been linted by somebody else', () => {
    const settings = defaultSettings('docs');
    const linted = createBlockLinter(settings).read(createProseParser('markdown').parse(midSample));
    const context = { name: 'garden.md', profile: settings.profile };
    expect(reportOn(linted, context)).toEqual(reportOf(midSample, 'docs'));
  });

  test('should show each finding of a block in one sentence or heading, whatever the text', () => {
    const settings = defaultSettings();
    fc.assert(
      fc.property(markdownArbitrary, (text) => {
        const made = createReport(text, { name: 'a.md', format: 'markdown', settings });
        const { blocks } = createProseParser('markdown').parse(text);
        const expected = [...made.findings.keys()].filter((index) => {
          const { start } = made.findings[index]!;
          return blocks.some((block) => block.start <= start && start < block.end);
        });
        const shown = made.sections.flatMap(({ findings, paragraphs }) => [
          ...findings,
          ...paragraphs.flatMap(({ sentences }) => sentences.flatMap((one) => one.findings)),
        ]);
        expect(shown.toSorted((a, b) => a - b)).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });
});
