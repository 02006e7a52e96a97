import type { Report } from './report.ts';

/**
 * Reports for programs: one array, one report a line. The fields are those of `Report`
 * (docs/report.md); none may go or change its meaning.
 */
export function renderJson(reports: readonly Report[]): string {
  if (reports.length === 0) return '[]\n';
  return `[\n${reports.map((report) => JSON.stringify(report)).join(',\n')}\n]\n`;
}
