import * as vscode from 'vscode';
import { workspaceReportRequest } from '../../server/protocol/workspace-report.ts';
import { sendRequest } from '../messages.ts';
import {
  WorkspaceReportPanel,
  type WorkspaceReportPanelOptions,
} from './workspace-report-panel.ts';

const viewType = 'midlint.workspaceReport';

/** “Report on This Workspace”: one panel, of the last scan; without one, the workspace is scanned. */
export function registerWorkspaceReport(options: WorkspaceReportPanelOptions): vscode.Disposable {
  let current: WorkspaceReportPanel | undefined;
  const adopt = (panel: vscode.WebviewPanel): void => {
    const report = new WorkspaceReportPanel(panel, options);
    panel.onDidDispose(() => {
      if (current === report) current = undefined;
    });
    current = report;
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('midlint.reportWorkspace', async () => {
      if (!(await isScanned(options))) {
        const result: unknown = await vscode.commands.executeCommand('midlint.scanWorkspace');
        if (result === undefined) return;
      }
      if (current) current.panel.reveal();
      else adopt(vscode.window.createWebviewPanel(viewType, 'Report', vscode.ViewColumn.Active));
    }),
    vscode.window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel(panel) {
        adopt(panel);
        return Promise.resolve();
      },
    }),
  );
}

/** Whether the server knows of a scan: one that has been restarted does not. */
async function isScanned({ client }: WorkspaceReportPanelOptions): Promise<boolean> {
  return (await sendRequest(client, workspaceReportRequest, null).catch(() => null)) !== null;
}
