import {
  LSPErrorCodes,
  ResponseError,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
} from 'vscode-languageserver/node';
import { codeActions } from './handlers/code-action.ts';
import { documentDiagnostic, emptyReport } from './handlers/document-diagnostic.ts';
import { executeCommand } from './handlers/execute-command.ts';
import { guarded } from './handlers/guard.ts';
import { hover } from './handlers/hover.ts';
import { report } from './handlers/report.ts';
import { rule } from './handlers/rule.ts';
import { rules } from './handlers/rules.ts';
import { workspaceReport } from './handlers/workspace-report.ts';
import { reportRequest, type ReportParams } from './protocol/report.ts';
import { ruleRequest } from './protocol/rule.ts';
import { rulesRequest } from './protocol/rules.ts';
import { scanRequest, stopScanNotification } from './protocol/scan.ts';
import type { ScanParams, ScanResult } from './protocol/scan.ts';
import { workspaceReportRequest } from './protocol/workspace-report.ts';
import type { Services } from './services.ts';

/** Ties each request to its handler. */
export function registerRequests(services: Services): void {
  const { connection, client, linter, loader, folders, problems, scan, lintAll, log } = services;

  connection.languages.diagnostics.on(
    guarded('Diagnostics', emptyReport, log, (params, token) =>
      documentDiagnostic(params, token, linter, client),
    ),
  );
  connection.languages.diagnostics.onWorkspace((params, token, _work, progress) =>
    guarded('Workspace diagnostics', noReports, log, (asked: WorkspaceDiagnosticParams) =>
      services.workspaceDiagnostics.pull(asked, token, progress),
    )(params, token),
  );
  connection.onCodeAction(
    guarded('Code actions', [], log, (params, token) => codeActions(params, token, linter, client)),
  );
  connection.onHover(guarded('Hover', null, log, (params, token) => hover(params, token, linter)));
  connection.onExecuteCommand((params) => {
    try {
      executeCommand(params, { loader, folders, problems, onConfigChange: lintAll });
      return null;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      log.error(message);
      return new ResponseError(LSPErrorCodes.RequestFailed, message);
    }
  });
  connection.onRequest(
    scanRequest.method,
    guarded('Scan', emptyScan, log, (params: ScanParams) => scan.scan(params)),
  );
  connection.onNotification(stopScanNotification.method, ({ token }: { token: string }) => {
    scan.stop(token);
  });
  connection.onRequest(
    reportRequest.method,
    guarded('Report', null, log, (params: ReportParams, token) =>
      report(params, token, { linter, folders }),
    ),
  );
  connection.onRequest(
    workspaceReportRequest.method,
    guarded('Workspace report', null, log, () => workspaceReport({ scan, folders })),
  );
  connection.onRequest(ruleRequest.method, guarded('Rule', null, log, rule));
  connection.onRequest(rulesRequest.method, guarded('Rules', [], log, rules));
}

const emptyScan: ScanResult = { files: [], problems: [], leftOut: 0, read: 0, cancelled: true };
const noReports: WorkspaceDiagnosticReport = { items: [] };
