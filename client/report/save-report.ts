import * as vscode from 'vscode';
import type { FromWebview } from '../../webview/messages.ts';

const extensions = { markdown: 'md', html: 'html', json: 'json' } as const;

/** Asks where to, and writes an exported report there. */
export async function saveReport(
  document: vscode.Uri,
  { format, content }: Extract<FromWebview, { type: 'export' }>,
): Promise<void> {
  const extension = extensions[format];
  const base = document.path.replace(/\.[^./]*$/, '');
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const defaultUri =
    document.scheme === 'untitled'
      ? folder && vscode.Uri.joinPath(folder, `report.${extension}`)
      : document.with({ path: `${base}.report.${extension}` });
  const target = await vscode.window.showSaveDialog({
    title: 'Export the report',
    filters: { [extension.toUpperCase()]: [extension] },
    ...(defaultUri && { defaultUri }),
  });
  if (!target) return;
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(content));
  const choice = await vscode.window.showInformationMessage('Midlint: report saved.', 'Open');
  if (choice === 'Open') await vscode.commands.executeCommand('vscode.open', target);
}
