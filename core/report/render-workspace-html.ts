import { renderPage } from './html/page.ts';
import { renderWorkspace } from './html/workspace.ts';
import type { WorkspaceReport } from './workspace-report.ts';

/** A report on many files as one page that needs nothing else. No path in it becomes markup. */
export function renderWorkspaceHtml(report: WorkspaceReport): string {
  return renderPage(
    `Report on ${report.name}`,
    renderWorkspace(report, { id: 'report', level: 1 }),
  );
}
