import type { FileResult, ReportedFinding } from '../../workspace/lint/file-result.ts';
import { failedResult } from '../../workspace/lint/file-result.ts';

/** A finding at a line and column, for reports that read no more of it. */
export function finding(
  severity: ReportedFinding['severity'],
  line: number,
  column: number,
  more: Partial<ReportedFinding> = {},
): ReportedFinding {
  return {
    ruleId: 'hedge-stack',
    category: 'hedging',
    family: 'B20',
    severity,
    message: 'One hedge is enough.',
    actual: 'could potentially',
    start: { offset: 120, line, column },
    end: { offset: 137, line, column: column + 17 },
    fixes: [],
    ...more,
  };
}

/** A file that was linted. */
export function result(path: string, findings: readonly ReportedFinding[]): FileResult {
  return { ...failedResult(path, ''), words: 812, findings, error: null };
}

export const safeFix = {
  title: 'Delete “potentially”',
  safe: true,
  edits: [{ start: 125, end: 137, text: '' }],
} as const;
