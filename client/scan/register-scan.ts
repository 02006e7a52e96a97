import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { registerWorkspaceReport } from '../report/register-workspace-report.ts';
import { FixPreview } from './preview-fixes.ts';
import { ScanStore } from './scan-store.ts';
import type { ScanGrouping, ScanNode } from './scan-tree.ts';
import { ScanView } from './scan-view.ts';
import { scanWorkspace } from './scan-workspace.ts';

/** The workspace scan: its command, its view, its report, and what can be done there. */
export function registerScan(client: LanguageClient, extension: vscode.Uri): vscode.Disposable {
  const store = new ScanStore(client);
  const view = new ScanView(store);
  const preview = new FixPreview(client);
  const command = (name: string, run: (node?: ScanNode) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(`midlint.${name}`, run);
  const group = (name: string, grouping: ScanGrouping): vscode.Disposable =>
    command(name, () => {
      view.group(grouping);
    });
  return vscode.Disposable.from(
    store,
    view,
    preview,
    registerWorkspaceReport({ client, store, extension }),
    command('scanWorkspace', async () => {
      await vscode.commands.executeCommand('midlint.scan.focus');
      await scanWorkspace(client, store);
      // Tests, and keybindings of others, get what was found.
      return store.result;
    }),
    group('scanRankByScore', 'score'),
    group('scanGroupByFolder', 'folder'),
    group('scanGroupByRule', 'rule'),
    command('scanFilter', async () => {
      const text = await vscode.window.showInputBox({
        title: 'Show files whose path or rules have …',
        value: view.filterText,
        placeHolder: 'docs/ or hedge-stack; nothing shows all',
      });
      if (text !== undefined) view.filter(text);
    }),
    command('scanFixFile', async (node) => {
      if (node?.kind === 'file') await preview.show(vscode.Uri.parse(node.file.uri));
    }),
  );
}
