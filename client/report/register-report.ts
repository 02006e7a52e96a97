import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { activeLintedEditor } from '../commands/active-editor.ts';
import { ReportPanel, reportViewType } from './report-panel.ts';

/** “Report on This Document”: one panel, opened beside the text and kept over a reload. */
export function registerReport(client: LanguageClient, extension: vscode.Uri): vscode.Disposable {
  let current: ReportPanel | undefined;
  const adopt = (uri: vscode.Uri, panel: vscode.WebviewPanel): ReportPanel => {
    const report = new ReportPanel(client, extension, uri, panel);
    panel.iconPath = vscode.Uri.joinPath(extension, 'assets', 'icon.png');
    panel.onDidDispose(() => {
      if (current === report) current = undefined;
    });
    current = report;
    return report;
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('midlint.report', () => {
      const editor = activeLintedEditor();
      if (!editor) return;
      const { uri } = editor.document;
      if (current) {
        current.show(uri);
        current.panel.reveal(undefined, true);
        return;
      }
      const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
      adopt(uri, vscode.window.createWebviewPanel(reportViewType, 'Report', place));
    }),
    vscode.window.registerWebviewPanelSerializer(reportViewType, {
      deserializeWebviewPanel(panel, state: unknown) {
        const uri = readUri(state);
        if (uri) adopt(uri, panel);
        else panel.dispose();
        return Promise.resolve();
      },
    }),
  );
}

/** The document that a panel showed before a reload. */
function readUri(state: unknown): vscode.Uri | undefined {
  if (typeof state !== 'object' || state === null || !('uri' in state)) return undefined;
  return typeof state.uri === 'string' ? vscode.Uri.parse(state.uri) : undefined;
}
