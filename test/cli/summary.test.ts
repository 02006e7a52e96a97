import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { WorkspaceReport } from '../../core/report/workspace-report.ts';
import { midSample, plainSample } from '../core/report/sample.ts';
import { temporaryFolder } from '../workspace/files/temporary-folder.ts';
import { midlint } from './command.ts';

function readJson(text: string): WorkspaceReport {
  return JSON.parse(text) as WorkspaceReport;
}

const files = { 'docs/a.md': midSample, 'docs/b.md': plainSample, 'c.md': midSample };

describe('midlint report on a folder', () => {
  test('should sum up the files in it', () => {
    const folder = temporaryFolder(files);
    const ran = midlint(folder, ['report', 'docs/', '--format', 'json']);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    const report = readJson(ran.stdout);
    expect(report).toMatchObject({ name: 'docs', files: 2, scored: 1 });
    expect(report.mostMid.map(({ name }) => name)).toEqual(['docs/a.md']);
    expect(report.unscored).toEqual([
      { name: 'docs/b.md', words: 23, why: 'too-short', error: null },
    ]);
    expect(report.rules.map(({ ruleId }) => ruleId)).toContain('hedge-stack');
  });

  test('should sum up several folders and files together, and name them', () => {
    const folder = temporaryFolder(files);
    const report = readJson(midlint(folder, ['report', 'docs', 'c.md', '--format', 'json']).stdout);
    expect(report).toMatchObject({ name: 'docs, c.md', files: 3, scored: 2 });
  });

  test('should call the folder one is in by its name', () => {
    const folder = temporaryFolder(files);
    const report = readJson(midlint(folder, ['report', '.', '--format', 'json']).stdout);
    expect(report).toMatchObject({ name: basename(folder), files: 3 });
  });

  test('should sum up files when told to, and show each whole when not', () => {
    const folder = temporaryFolder(files);
    const summary = midlint(folder, ['report', 'c.md', '--summary']).stdout;
    expect(summary).toContain('## Most mid files');
    expect(midlint(folder, ['report', 'c.md']).stdout).toContain('## Findings');
  });

  test('should give the same bytes with one thread and with several', () => {
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`docs/${index}.md`, midSample]),
    );
    const folder = temporaryFolder(many);
    const [one, four] = ['1', '4'].map((jobs) =>
      midlint(folder, ['report', 'docs', '--format', 'json', '--jobs', jobs]),
    );
    expect(readJson(one!.stdout)).toMatchObject({ files: 60, scored: 60 });
    expect(four).toEqual(one);
  });

  test('should write into a file, in the format that its name says', () => {
    const folder = temporaryFolder(files);
    const expected = [
      ['out.html', /^<!doctype html>/],
      ['out.json', /^\{"name":"docs"/],
      ['out.md', /^# Report on docs\n/],
    ] as const;
    for (const [output, start] of expected) {
      const ran = midlint(folder, ['report', 'docs', '--output', output]);
      expect(ran).toEqual({ code: 0, stdout: '', stderr: '' });
      expect(readFileSync(join(folder, output), 'utf8')).toMatch(start);
    }
  });

  test('should obey the config of each file', () => {
    const config = JSON.stringify({ rules: { hedging: 'off' }, ignore: ['b.md'] });
    const folder = temporaryFolder({ ...files, 'docs/.midlintrc.json': config });
    const report = readJson(midlint(folder, ['report', '.', '--format', 'json']).stdout);
    expect(report.files).toBe(2);
    expect(report.rules.find(({ ruleId }) => ruleId === 'hedge-stack')?.files).toBe(1);
  });

  test('should name what cannot be read, in the report too, and exit with 2', () => {
    const folder = temporaryFolder(files);
    const ran = midlint(folder, ['report', 'docs', 'gone.md', '--format', 'json']);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toBe('midlint: gone.md: no such file or folder. Check the path.\n');
    expect(readJson(ran.stdout).unscored[1]).toMatchObject({ name: 'gone.md', why: 'unread' });
  });

  test('should refuse a summary of standard input', () => {
    const ran = midlint(temporaryFolder(), ['report', '-', '--summary'], { input: plainSample });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('--summary is about several files');
  });
});
