import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../core/index.ts';
import { createReport } from '../../core/report/create-report.ts';
import type { Report } from '../../core/report/report.ts';
import { midSample, plainSample } from '../core/report/sample.ts';
import { temporaryFolder } from '../workspace/files/temporary-folder.ts';
import { midlint } from './command.ts';

function readJson(text: string): Report[] {
  return JSON.parse(text) as Report[];
}

describe('midlint report', () => {
  test('should give the report of the library, in JSON', () => {
    const folder = temporaryFolder({ 'essays/garden.md': midSample });
    const ran = midlint(folder, ['report', 'essays/garden.md', '--format', 'json']);
    const settings = defaultSettings('essay');
    const context = { name: 'essays/garden.md', format: 'markdown', settings } as const;
    expect(readJson(ran.stdout)).toEqual([createReport(midSample, context)]);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
  });

  test('should have these fields in JSON, none of which may go', () => {
    const folder = temporaryFolder({ 'a.md': midSample });
    const [report] = readJson(midlint(folder, ['report', 'a.md', '--format', 'json']).stdout);
    expect(Object.keys(report!)).toEqual([
      ...['name', 'profile', 'words', 'score', 'unscored', 'shares', 'advice', 'afterAdvice'],
      ...['sections', 'findings', 'groups', 'figures'],
    ]);
    const { shares, advice, sections, findings, groups, figures } = report!;
    expect(Object.keys(shares[0]!)).toEqual(['category', 'share', 'findings']);
    expect(Object.keys(advice[0]!)).toEqual([
      ...['text', 'category', 'rules', 'findings', 'from', 'to'],
    ]);
    expect(Object.keys(sections[0]!)).toEqual([
      ...['heading', 'level', 'span', 'line', 'words', 'score', 'findings', 'paragraphs'],
    ]);
    const paragraph = sections[0]!.paragraphs[0]!;
    expect(Object.keys(paragraph)).toEqual(['kind', 'span', 'sentences']);
    expect(Object.keys(paragraph.sentences[0]!)).toEqual([
      ...['span', 'line', 'text', 'words', 'findings', 'category'],
    ]);
    expect(findings[0]).toMatchObject({ line: 1, start: expect.any(Number) as number });
    expect(Object.keys(groups[0]!.rules[0]!)).toEqual([
      ...['ruleId', 'what', 'count', 'fixable', 'findings'],
    ]);
    expect(Object.keys(figures[0]!)).toEqual(['id', 'label', 'value', 'unit', 'digits', 'range']);
  });

  test('should be Markdown unless something else is asked for', () => {
    const folder = temporaryFolder({ 'a.md': midSample });
    const ran = midlint(folder, ['report', 'a.md']);
    expect(ran.stdout).toMatch(/^# Report on a\.md\n\n\*\*Score: \d+ of 100: reads very mid\.\*\*/);
    expect(midlint(folder, ['report', 'a.md', '--format', 'markdown'])).toEqual(ran);
  });

  test('should write into a file, in the format that its name says', () => {
    const folder = temporaryFolder({ 'a.md': midSample });
    const expected = [
      ['out.html', /^<!doctype html>/],
      ['out.json', /^\[\n\{"name":"a\.md"/],
      ['out.md', /^# Report on a\.md/],
    ] as const;
    for (const [output, start] of expected) {
      expect(midlint(folder, ['report', 'a.md', '--output', output])).toEqual({
        code: 0,
        stdout: '',
        stderr: '',
      });
      expect(readFileSync(join(folder, output), 'utf8')).toMatch(start);
    }
    midlint(folder, ['report', 'a.md', '--format', 'json', '--output', 'out.txt']);
    expect(readFileSync(join(folder, 'out.txt'), 'utf8')).toMatch(/^\[\n/);
  });

  test('should report on several files, in path order', () => {
    const folder = temporaryFolder({ 'b.md': plainSample, 'a.md': midSample });
    const ran = midlint(folder, ['report', 'b.md', 'a.md', '--format', 'json']);
    expect(readJson(ran.stdout).map(({ name }) => name)).toEqual(['a.md', 'b.md']);
    expect(midlint(folder, ['report', 'b.md', 'a.md', '--format', 'html']).stdout).toContain(
      '<title>Report on 2 files</title>',
    );
  });

  test('should read standard input, by option or dash', () => {
    const folder = temporaryFolder();
    const input = { input: plainSample };
    const [report] = readJson(midlint(folder, ['report', '-', '--format', 'json'], input).stdout);
    expect(report).toMatchObject({ name: 'stdin.md', profile: 'essay', words: 23 });
    const named = ['report', '--stdin', '--stdin-filename', 'docs/a.txt', '--format', 'json'];
    expect(readJson(midlint(folder, named, input).stdout)[0]).toMatchObject({
      name: 'docs/a.txt',
      profile: 'docs',
    });
  });

  test('should obey config and profile', () => {
    const config = JSON.stringify({ rules: { hedging: 'off' }, profile: 'blog' });
    const folder = temporaryFolder({ 'a.md': midSample, '.midlintrc.json': config });
    const [report] = readJson(midlint(folder, ['report', 'a.md', '--format', 'json']).stdout);
    expect(report!.profile).toBe('blog');
    expect(report!.groups.map(({ category }) => category)).not.toContain('hedging');
    const docs = ['report', 'a.md', '--format', 'json', '--profile', 'docs'];
    expect(readJson(midlint(folder, docs).stdout)[0]!.profile).toBe('docs');
  });

  test('should name a file that cannot be read, report on the others, and exit with 2', () => {
    const folder = temporaryFolder({ 'a.md': plainSample });
    const ran = midlint(folder, ['report', 'gone.md', 'a.md', '--format', 'json']);
    expect(ran.stderr).toBe('midlint: gone.md: no such file or folder. Check the path.\n');
    expect(readJson(ran.stdout).map(({ name }) => name)).toEqual(['a.md']);
    expect(ran.code).toBe(2);
  });

  test('should leave an old report alone when there is nothing to report on', () => {
    const folder = temporaryFolder({ 'out.md': 'old' });
    const ran = midlint(folder, ['report', 'gone.md', '--output', 'out.md']);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(readFileSync(join(folder, 'out.md'), 'utf8')).toBe('old');
  });

  test('should not write over a file that it reports on', () => {
    const folder = temporaryFolder({ 'a.md': plainSample });
    const ran = midlint(folder, ['report', 'a.md', '--output', 'a.md']);
    expect(ran.stderr).toBe('midlint: --output a.md is a file to lint. Name another.\n');
    expect(ran.code).toBe(2);
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(plainSample);
  });

  test('should refuse calls that make no sense', () => {
    const folder = temporaryFolder({ 'a.md': plainSample });
    const mistakes = [
      [['report'], 'Name a file or folder to report on, or - for standard input.'],
      [['report', 'a.md', '--stdin'], 'Standard input is one text: leave out the other files.'],
      [['report', 'a.md', '-'], 'Standard input is one text: leave out the other files.'],
      [
        ['report', 'a.md', '--stdin-filename', 'b.md'],
        '--stdin-filename names what --stdin reads: add --stdin.',
      ],
    ] as const;
    for (const [args, message] of mistakes) {
      expect(midlint(folder, args)).toEqual({
        code: 2,
        stdout: '',
        stderr: `midlint: ${message}\n`,
      });
    }
    expect(midlint(folder, ['report', 'a.md', '--format', 'pdf']).code).toBe(2);
  });

  test('should stop at a config that must be mended', () => {
    const folder = temporaryFolder({ 'a.md': plainSample });
    writeFileSync(join(folder, '.midlintrc.json'), '{ "rules": { "hedging": "loud" } }');
    const ran = midlint(folder, ['report', 'a.md']);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('Mend the configuration first.');
  });
});
