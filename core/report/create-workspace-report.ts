import { findRule } from '../rules/registry.ts';
import { mid, veryMid } from '../score/score-lines.ts';
import type {
  NamedBand,
  RankedFile,
  RuleUse,
  ScoreBand,
  SummarizedFile,
  UnscoredFile,
  WorkspaceReport,
} from './workspace-report.ts';

/** The most files that are named as the most mid. */
const mostRanked = 20;

/**
 * The report on many files.
 *
 * @param name what the reader calls them.
 * @param files in the order of their paths: what is equal stays in it.
 */
export function createWorkspaceReport(
  name: string,
  files: readonly SummarizedFile[],
): WorkspaceReport {
  const linted = files.filter(({ error }) => error === null);
  const scores = linted.flatMap(({ score }) => score ?? []).sort((a, b) => a - b);
  const words = sum(linted.map((file) => file.words));
  const findings = sum(linted.map(findingsIn));
  return {
    name,
    files: linted.length,
    ...{ words, findings },
    density: words === 0 ? 0 : Math.round((10_000 * findings) / words) / 10,
    scored: scores.length,
    median: scores[Math.floor((scores.length - 1) / 2)] ?? null,
    tens: countTens(scores),
    bands: countBands(scores),
    rules: countRules(linted),
    mostMid: rank(linted),
    unscored: files.flatMap((file) => toUnscored(file) ?? []),
  };
}

function countTens(scores: readonly number[]): ScoreBand[] {
  return Array.from({ length: 10 }, (_, index) => {
    const to = index === 9 ? 100 : index * 10 + 9;
    return count(scores, index * 10, to);
  });
}

function countBands(scores: readonly number[]): NamedBand[] {
  return [
    { id: 'not-mid', ...count(scores, 0, mid - 1) },
    { id: 'mid', ...count(scores, mid, veryMid - 1) },
    { id: 'very-mid', ...count(scores, veryMid, 100) },
  ];
}

function count(scores: readonly number[], from: number, to: number): ScoreBand {
  return { from, to, files: scores.filter((score) => score >= from && score <= to).length };
}

function countRules(files: readonly SummarizedFile[]): RuleUse[] {
  const uses = new Map<string, { findings: number; files: number }>();
  for (const { rules } of files) {
    for (const [ruleId, findings] of Object.entries(rules)) {
      const use = uses.get(ruleId) ?? { findings: 0, files: 0 };
      uses.set(ruleId, { findings: use.findings + findings, files: use.files + 1 });
    }
  }
  return [...uses]
    .map(([ruleId, use]) => {
      const rule = findRule(ruleId);
      return { ruleId, category: rule?.category ?? null, what: rule?.what ?? '', ...use };
    })
    .sort((a, b) => b.findings - a.findings || b.files - a.files || (a.ruleId < b.ruleId ? -1 : 1));
}

function rank(files: readonly SummarizedFile[]): RankedFile[] {
  return files
    .flatMap((file) => {
      const { name, score, words } = file;
      return score === null ? [] : { name, score, words, findings: findingsIn(file) };
    })
    .sort((a, b) => b.score - a.score || b.findings - a.findings)
    .slice(0, mostRanked);
}

function toUnscored({ name, words, score, unscored, error }: SummarizedFile): UnscoredFile | null {
  if (error !== null) return { name, words: 0, why: 'unread', error };
  return score === null ? { name, words, why: unscored ?? 'too-short', error: null } : null;
}

function findingsIn({ rules }: SummarizedFile): number {
  return sum(Object.values(rules));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
