import type { WorkspaceReport } from './workspace-report.ts';

/**
 * A report on many files for programs: one object on one line. The fields are those of
 * `WorkspaceReport` (docs/report.md); none may go or change its meaning.
 */
export function renderWorkspaceJson(report: WorkspaceReport): string {
  return `${JSON.stringify(report)}\n`;
}
