import type { SummarizedFile } from '../../../core/report/workspace-report.ts';

/** A file of 1,000 words, but for what is given. */
export function summarized(name: string, given: Partial<SummarizedFile> = {}): SummarizedFile {
  const usual = { words: 1000, score: null, unscored: null, rules: {}, error: null };
  return { name, ...usual, ...given };
}

/** One file of every kind. */
export const everyKind: readonly SummarizedFile[] = [
  summarized('docs/calm.md', { score: 12 }),
  summarized('docs/grey.md', { score: 45, rules: { 'wordy-phrase': 6, 'hedge-stack': 2 } }),
  summarized('docs/mid.md', { score: 30, rules: { 'wordy-phrase': 3 } }),
  summarized('gone.md', { words: 0, error: 'no such file or folder. Check the path.' }),
  summarized('notes/brief.md', { words: 40, unscored: 'too-short', rules: { 'hedge-stack': 1 } }),
  summarized('notes/tagebuch.md', { unscored: 'not-english' }),
  summarized('worst.md', { score: 100, rules: { 'hedge-stack': 9 } }),
];
