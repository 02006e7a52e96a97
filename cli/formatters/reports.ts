import type { Report } from '../../core/report/report.ts';
import type { WorkspaceReport } from '../../core/report/workspace-report.ts';
import { extname } from 'node:path';
import { renderHtml } from '../../core/report/render-html.ts';
import { renderJson } from '../../core/report/render-json.ts';
import { renderMarkdown } from '../../core/report/render-markdown.ts';
import { renderWorkspaceHtml } from '../../core/report/render-workspace-html.ts';
import { renderWorkspaceJson } from '../../core/report/render-workspace-json.ts';
import { renderWorkspaceMarkdown } from '../../core/report/render-workspace-markdown.ts';

export const reportFormats = ['markdown', 'html', 'json'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** Turns reports into one text. Pure: the same reports, the same bytes. */
export const renderers: Readonly<Record<ReportFormat, (reports: readonly Report[]) => string>> = {
  markdown: renderMarkdown,
  html: renderHtml,
  json: renderJson,
};

/** Turns a report on many files into one text, as `renderers` do. */
export const summaryRenderers: Readonly<Record<ReportFormat, (report: WorkspaceReport) => string>> =
  {
    markdown: renderWorkspaceMarkdown,
    html: renderWorkspaceHtml,
    json: renderWorkspaceJson,
  };

/** The format that the name of an output file asks for; Markdown when it does not say. */
export function formatOfOutput(output: string | undefined): ReportFormat {
  switch (extname(output ?? '').toLowerCase()) {
    case '.html':
    case '.htm':
      return 'html';
    case '.json':
      return 'json';
    default:
      return 'markdown';
  }
}
