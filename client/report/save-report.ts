import * as vscode from 'vscode';
import type { ExportFormat, ExportMessage } from '../../webview/messages.ts';

const extensions = { markdown: 'md', html: 'html', json: 'json' } as const;

/** Where a report is offered to be saved, given the extension of its format. */
type Place = (extension: (typeof extensions)[ExportFormat]) => vscode.Uri | undefined;

/** Asks where to, and writes an exported report there. */
export async function saveReport(place: Place, { format, content }: ExportMessage): Promise<void> {
  const extension = extensions[format];
  const defaultUri = place(extension);
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

/** Beside the document that the report is on. */
export function besideDocument(document: vscode.Uri): Place {
  if (document.scheme === 'untitled') return inWorkspace('report');
  const base = document.path.replace(/\.[^./]*$/, '');
  return (extension) => document.with({ path: `${base}.report.${extension}` });
}

/** In the first folder of the workspace, by this name. */
export function inWorkspace(name: string): Place {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  return (extension) => folder && vscode.Uri.joinPath(folder, `${name}.${extension}`);
}
