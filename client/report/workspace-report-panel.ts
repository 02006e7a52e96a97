import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  workspaceReportRequest,
  type WorkspaceReportResult,
} from '../../server/protocol/workspace-report.ts';
import type { FromWorkspaceWebview, ToWorkspaceWebview } from '../../webview/workspace-messages.ts';
import { sendRequest } from '../messages.ts';
import type { ScanStore } from '../scan/scan-store.ts';
import { reportPage } from './report-page.ts';
import { inWorkspace, saveReport } from './save-report.ts';

export interface WorkspaceReportPanelOptions {
  readonly client: LanguageClient;
  readonly store: ScanStore;
  /** Where the extension is installed. */
  readonly extension: vscode.Uri;
}

/** The report on the last scan in a panel; made anew after each scan. */
export class WorkspaceReportPanel {
  readonly panel: vscode.WebviewPanel;
  readonly #client: LanguageClient;
  #uris: WorkspaceReportResult['uris'] = {};
  #isDisposed = false;

  constructor(
    panel: vscode.WebviewPanel,
    { client, store, extension }: WorkspaceReportPanelOptions,
  ) {
    this.panel = panel;
    this.#client = client;
    const { webview } = panel;
    webview.options = {
      enableScripts: true,
      localResourceRoots: [vscode.Uri.joinPath(extension, 'dist')],
    };
    panel.iconPath = vscode.Uri.joinPath(extension, 'assets', 'icon.png');
    const subscriptions = vscode.Disposable.from(
      webview.onDidReceiveMessage((message: FromWorkspaceWebview) => this.#receive(message)),
      store.onDidChange(() => void this.#refresh()),
    );
    panel.onDidDispose(() => {
      this.#isDisposed = true;
      subscriptions.dispose();
    });
    webview.html = reportPage(webview, extension, 'workspace-report.js');
  }

  async #refresh(): Promise<void> {
    const result = await sendRequest(this.#client, workspaceReportRequest, null).catch(() => null);
    if (this.#isDisposed) return;
    this.#uris = result?.uris ?? {};
    if (result) {
      this.panel.title = `Report: ${result.report.name}`;
      this.#send({ type: 'report', report: result.report, cancelled: result.cancelled });
    } else {
      this.#send({ type: 'nothing' });
    }
  }

  #send(message: ToWorkspaceWebview): void {
    void this.panel.webview.postMessage(message);
  }

  async #receive(message: FromWorkspaceWebview): Promise<void> {
    switch (message.type) {
      case 'ready':
        await this.#refresh();
        break;
      case 'scan':
        await vscode.commands.executeCommand('midlint.scanWorkspace');
        break;
      case 'open':
        await this.#open(message.name);
        break;
      case 'explain':
        await vscode.commands.executeCommand('midlint.explainRule', message.rule);
        break;
      case 'export':
        await saveReport(inWorkspace('midlint-report'), message);
    }
  }

  async #open(name: string): Promise<void> {
    const uri = this.#uris[name];
    if (uri === undefined) return;
    const converted = this.#client.protocol2CodeConverter.asUri(uri);
    await vscode.commands.executeCommand('vscode.open', converted);
  }
}
