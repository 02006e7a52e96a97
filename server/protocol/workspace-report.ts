import type { WorkspaceReport } from '../../core/report/workspace-report.ts';
import type { RequestMessage } from './message.ts';

export interface WorkspaceReportResult {
  readonly report: WorkspaceReport;
  /** URIs of the files that the report names, by their names. */
  readonly uris: Readonly<Record<string, string>>;
  /** True when the scan was stopped; the report is on the files that it reached. */
  readonly cancelled: boolean;
}

/**
 * Client to server: the files of the last scan summed up (core/report/workspace-report.ts); `null`
 * when there has been none. Nothing is read for it. Sends no params.
 */
export const workspaceReportRequest: RequestMessage<null, WorkspaceReportResult | null> = {
  method: 'midlint/workspaceReport',
};
