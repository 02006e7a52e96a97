import { randomUUID } from 'node:crypto';
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  scanProgressNotification,
  scanRequest,
  stopScanNotification,
  type ScanParams,
} from '../../server/protocol/scan.ts';
import { onNotification, sendRequest } from '../messages.ts';
import type { ScanStore } from './scan-store.ts';
import { timeLeft } from './time-left.ts';

/** Scans all folders, with a progress notification that can be cancelled. */
export async function scanWorkspace(client: LanguageClient, store: ScanStore): Promise<void> {
  if ((vscode.workspace.workspaceFolders ?? []).length === 0) {
    void vscode.window.showInformationMessage('Midlint: open a folder first.');
    return;
  }
  const token = randomUUID();
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: 'Midlint: scanning',
    cancellable: true,
  };
  await vscode.window.withProgress(options, async (progress, cancellation) => {
    const started = Date.now();
    let percent = 0;
    const listening = vscode.Disposable.from(
      onNotification(client, scanProgressNotification, (params) => {
        if (params.token !== token) return;
        const { done, total, findings } = params;
        const now = total === 0 ? 100 : (100 * done) / total;
        const left = timeLeft(Date.now() - started, done, total);
        progress.report({
          message: `${done} of ${total} files, ${findings} findings${left}`,
          increment: now - percent,
        });
        percent = now;
      }),
      cancellation.onCancellationRequested(() => {
        void client.sendNotification(stopScanNotification.method, { token });
      }),
    );
    try {
      const result = await sendRequest(client, scanRequest, { token, ...globs() });
      await store.set(result);
    } finally {
      listening.dispose();
    }
  });
}

/** What the settings say of files to scan: our own, and those of the editor's search. */
function globs(): Omit<ScanParams, 'token'> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const own = vscode.workspace.getConfiguration('midlint.scan', folder);
  const others = ['files', 'search'].flatMap((section) => {
    const excluded = vscode.workspace
      .getConfiguration(section, folder)
      .get<Record<string, unknown>>('exclude', {});
    // A condition on sibling files is about build output, which is no prose.
    return Object.keys(excluded).filter((glob) => excluded[glob] === true);
  });
  return {
    include: own.get<string[]>('include', []),
    exclude: [...own.get<string[]>('exclude', []), ...others.flatMap(withContents)],
  };
}

/** The editor's globs leave out what is below a folder too. */
function withContents(glob: string): string[] {
  return [glob, `${glob}/**`];
}
