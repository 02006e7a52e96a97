import { describe, expect, test } from 'vitest';
import { createWorkspaceReport } from '../../../core/report/create-workspace-report.ts';
import { renderWorkspaceHtml } from '../../../core/report/render-workspace-html.ts';
import { renderWorkspaceJson } from '../../../core/report/render-workspace-json.ts';
import { renderWorkspaceMarkdown } from '../../../core/report/render-workspace-markdown.ts';
import type { WorkspaceReport } from '../../../core/report/workspace-report.ts';
import { verdictText } from '../../../core/report/workspace-words.ts';
import { everyKind, summarized } from './summarized-files.ts';

const report = createWorkspaceReport('handbook', everyKind);
const page = renderWorkspaceHtml(report);
const markdown = renderWorkspaceMarkdown(report);

function scored(...scores: readonly number[]): WorkspaceReport {
  const files = scores.map((score, index) => summarized(`${index}.md`, { score }));
  return createWorkspaceReport('handbook', files);
}

describe('what the report on many files says first', () => {
  test.for([
    [[], 'No file has a score.'],
    [[10], 'None of 1 file with a score reads mid; the median score is 10.'],
    [[10, 30], '1 of 2 files with a score reads mid; the median score is 10.'],
    [[60], '1 of 1 file with a score reads mid, very mid; the median score is 60.'],
    [
      [10, 40, 60],
      '2 of 3 files with a score read mid, 1 of them very mid; the median score is 40.',
    ],
  ] as const)('should fit the scores: %s', ([scores, text]) => {
    expect(verdictText(scored(...scores))).toBe(text);
  });
});

describe('a report on many files as Markdown', () => {
  test('should have its sections in order', () => {
    expect(markdown.match(/^#+ .*/gmu)).toEqual([
      '# Report on handbook',
      '## Scores',
      '## Most mid files',
      '## Most frequent rules',
      '## Files without a score',
      '### could not be read: 1',
      '### under 100 words of running prose: 1',
      '### this is not English: 1',
    ]);
  });

  test('should have a row for each band, file and rule', () => {
    expect(markdown).toContain('| reads mid | 30 to 49 | 2 | 50% |');
    expect(markdown).toContain(`| 40 to 49 | 1 | ${'█'.repeat(40)} |`);
    expect(markdown).toContain('| docs/grey.md | 45 | 1,000 | 8 |');
    expect(markdown).toMatch(/\| \[hedge-stack\]\(https:.*\) \| .* \| 12 \| 57% \| 3 \| 50% \|/u);
    expect(markdown).toContain('- gone.md: no such file or folder. Check the path.');
  });

  test('should make no markup of a path', () => {
    const odd = createWorkspaceReport('a*b*', [summarized('x|`y`<b>.md', { score: 3 })]);
    const text = renderWorkspaceMarkdown(odd);
    expect(text).toContain(String.raw`# Report on a\*b\*`);
    expect(text).toContain(String.raw`| x\|\`y\`\<b\>.md | 3 |`);
  });
});

describe('a report on many files as HTML', () => {
  test('should be one page that asks for nothing', () => {
    expect(page).toMatch(/^<!doctype html>\s*<html lang="en">/u);
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(page).not.toMatch(/<script|<link|<img|\ssrc=|url\(|@import|\son\w+=/u);
    expect(page).toContain('<title>Report on handbook</title>');
  });

  test('should draw a bar for each ten, as long as it has files', () => {
    const bars = [
      ...page.matchAll(/aria-label="(\d+ to \d+: [^"]*)"[^<]*<rect[^>]* width="(\d+)"/gu),
    ];
    expect(bars).toHaveLength(10);
    expect(bars[9]!.slice(1)).toEqual(['90 to 100: 1 file', '480']);
    expect(bars[0]!.slice(1)).toEqual(['0 to 9: 0 files', '0']);
  });

  test('should name files so that a script finds them, and rules with their pages', () => {
    const names = [...page.matchAll(/data-file="([^"]*)"/gu)].map(([, name]) => name);
    expect(names).toEqual([
      ...['worst.md', 'docs/grey.md', 'docs/mid.md', 'docs/calm.md'],
      ...['gone.md', 'notes/brief.md', 'notes/tagebuch.md'],
    ]);
    expect(page).toMatch(/<a data-rule="hedge-stack" href="https:[^"]*hedge-stack\.md">/u);
  });

  test('should cut long lists, and say by how much', () => {
    const rules = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`r${index}`, 1]));
    const short = Array.from({ length: 25 }, (_, index) =>
      summarized(`${index}.md`, { unscored: 'too-short', rules }),
    );
    const long = renderWorkspaceHtml(createWorkspaceReport('', short));
    expect(long).toContain('5 more rules found something too.');
    expect(long).toContain('<li>and 5 more</li>');
  });

  test('should let nothing of a path or an error become markup', () => {
    const evil = '"><script>alert(1)</script>';
    const files = [
      summarized(evil, { score: 50, rules: { [evil]: 1 } }),
      summarized(evil, { error: evil }),
    ];
    const rendered = renderWorkspaceHtml(createWorkspaceReport(evil, files));
    expect(rendered).not.toContain('<script');
    expect(rendered).not.toContain('"">');
  });
});

describe('a report on many files as JSON', () => {
  test('should be the report, with these fields, none of which may go', () => {
    const read = JSON.parse(renderWorkspaceJson(report)) as WorkspaceReport;
    expect(read).toEqual(report);
    expect(Object.keys(read)).toEqual([
      ...['name', 'files', 'words', 'findings', 'density', 'scored', 'median'],
      ...['tens', 'bands', 'rules', 'mostMid', 'unscored'],
    ]);
  });
});
