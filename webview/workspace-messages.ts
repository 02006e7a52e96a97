import type { WorkspaceReport } from '../core/report/workspace-report.ts';
import type { ExportMessage } from './messages.ts';

/** What the extension tells the webview of the report on the workspace. */
export type ToWorkspaceWebview =
  | {
      readonly type: 'report';
      readonly report: WorkspaceReport;
      /** The scan was stopped before its end. */
      readonly cancelled: boolean;
    }
  /** There has been no scan. */
  | { readonly type: 'nothing' };

/** What that webview tells the extension. */
export type FromWorkspaceWebview =
  | { readonly type: 'ready' }
  | { readonly type: 'scan' }
  /** `name` as the report has it. */
  | { readonly type: 'open'; readonly name: string }
  | { readonly type: 'explain'; readonly rule: string }
  | ExportMessage;
