import type { Category, Edit, Fix, Severity } from '../../core/finding.ts';
import type { LintResult } from '../../core/lint.ts';
import type { Unscored } from '../../core/score/score.ts';
import { categories } from '../../core/finding.ts';
import { createLineIndex } from '../../core/prose/line-index.ts';

/** A place in a file. */
export interface Position {
  /** From 0, in UTF-16 code units. */
  readonly offset: number;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
}

/** A finding as reports show it. */
export interface ReportedFinding {
  readonly ruleId: string;
  readonly category: Category;
  /** Id in the pattern catalogue; several with commas. */
  readonly family: string;
  readonly severity: Severity;
  readonly message: string;
  readonly actual: string;
  readonly start: Position;
  readonly end: Position;
  readonly fixes: readonly Fix[];
}

/** What the run says of one file. The JSON formats are this object: no field may go or move. */
export interface FileResult {
  /** Relative to the working directory, with `/`. */
  readonly path: string;
  readonly words: number;
  readonly score: number | null;
  readonly categories: Readonly<Record<Category, number>>;
  /** In order of their start. */
  readonly findings: readonly ReportedFinding[];
  /** Why the file could not be linted, or could not be written. */
  readonly error: string | null;
  /** Why there is no score; `null` when there is one, and when there is an `error`. */
  readonly unscored: Unscored | null;
}

/** The result of a file that was linted. */
export function fileResult(path: string, text: string, lint: LintResult): FileResult {
  const lines = createLineIndex(text);
  const position = (offset: number): Position => {
    const { line, column } = lines.positionAt(offset);
    return { offset, line, column };
  };
  return {
    path,
    words: lint.words,
    score: lint.score,
    categories: inOrder(lint.categories),
    findings: lint.findings.map((finding) => ({
      ruleId: finding.ruleId,
      category: finding.category,
      family: finding.family,
      severity: finding.severity,
      message: finding.message,
      actual: finding.actual,
      start: position(finding.start),
      end: position(finding.end),
      fixes: finding.fixes.map(plainFix),
    })),
    error: null,
    unscored: lint.unscored,
  };
}

/** The result of a file that could not be linted. */
export function failedResult(path: string, error: string): FileResult {
  const nothing = { words: 0, score: null, categories: inOrder({}), findings: [] };
  return { path, ...nothing, error, unscored: null };
}

/** Whether `--fix` would mend a finding. */
export function isFixable({ fixes }: ReportedFinding): boolean {
  return fixes.some(({ safe }) => safe);
}

function inOrder(shares: Readonly<Partial<Record<Category, number>>>): Record<Category, number> {
  const entries = categories.map((category) => [category, shares[category] ?? 0] as const);
  return Object.fromEntries(entries) as Record<Category, number>;
}

function plainFix({ title, safe, edits }: Fix): Fix {
  return { title, safe, edits: edits.map(({ start, end, text }): Edit => ({ start, end, text })) };
}
