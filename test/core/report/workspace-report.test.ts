import { describe, expect, test } from 'vitest';
import { bandOf } from '../../../core/report/band-of.ts';
import { createWorkspaceReport } from '../../../core/report/create-workspace-report.ts';
import { everyKind, summarized } from './summarized-files.ts';

const report = createWorkspaceReport('handbook', everyKind);

describe('the report on many files', () => {
  test('should add up what was linted', () => {
    expect(report).toMatchObject({ name: 'handbook', files: 6, words: 5040, findings: 21 });
    expect(report.density).toBe(4.2);
  });

  test('should count the files with a score by tens, each once', () => {
    expect(report.scored).toBe(4);
    expect(report.tens.map(({ files }) => files)).toEqual([0, 1, 0, 1, 1, 0, 0, 0, 0, 1]);
    expect(report.tens[0]).toEqual({ from: 0, to: 9, files: 0 });
    expect(report.tens[9]).toEqual({ from: 90, to: 100, files: 1 });
  });

  test('should count them by what their score reads as', () => {
    expect(report.bands).toEqual([
      { id: 'not-mid', from: 0, to: 29, files: 1 },
      { id: 'mid', from: 30, to: 49, files: 2 },
      { id: 'very-mid', from: 50, to: 100, files: 1 },
    ]);
    for (const { id, from, to } of report.bands) {
      expect([bandOf(from), bandOf(to)]).toEqual([id, id]);
    }
  });

  test('should take the score in the middle, the lower of two', () => {
    expect(report.median).toBe(30);
    const three = [10, 90, 40].map((score) => summarized('a.md', { score }));
    expect(createWorkspaceReport('', three).median).toBe(40);
  });

  test('should rank rules by findings, and count the files that each touches', () => {
    expect(report.rules.map(({ ruleId, findings, files }) => [ruleId, findings, files])).toEqual([
      ['hedge-stack', 12, 3],
      ['wordy-phrase', 9, 2],
    ]);
    expect(report.rules[0]).toMatchObject({
      category: 'hedging',
      what: 'Two hedges on one claim.',
    });
  });

  test('should keep a rule that it does not know', () => {
    const { rules } = createWorkspaceReport('', [summarized('a.md', { rules: { gone: 1 } })]);
    expect(rules).toEqual([{ ruleId: 'gone', category: null, what: '', findings: 1, files: 1 }]);
  });

  test('should name the files with the highest scores, twenty at most', () => {
    expect(report.mostMid).toEqual([
      { name: 'worst.md', score: 100, words: 1000, findings: 9 },
      { name: 'docs/grey.md', score: 45, words: 1000, findings: 8 },
      { name: 'docs/mid.md', score: 30, words: 1000, findings: 3 },
      { name: 'docs/calm.md', score: 12, words: 1000, findings: 0 },
    ]);
    const many = Array.from({ length: 30 }, (_, score) => summarized(`${score}.md`, { score }));
    const { mostMid } = createWorkspaceReport('', many);
    expect(mostMid).toHaveLength(20);
    expect(mostMid[0]).toMatchObject({ name: '29.md', score: 29 });
  });

  test('should say which files have no score, and why', () => {
    expect(report.unscored).toEqual([
      {
        name: 'gone.md',
        words: 0,
        why: 'unread',
        error: 'no such file or folder. Check the path.',
      },
      { name: 'notes/brief.md', words: 40, why: 'too-short', error: null },
      { name: 'notes/tagebuch.md', words: 1000, why: 'not-english', error: null },
    ]);
  });

  test('should be a report on nothing too', () => {
    expect(createWorkspaceReport('empty', [])).toMatchObject({
      ...{ files: 0, words: 0, findings: 0, density: 0, scored: 0, median: null },
      ...{ rules: [], mostMid: [], unscored: [] },
    });
  });
});
