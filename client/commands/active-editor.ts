import * as vscode from 'vscode';
import { isLinted } from '../documents.ts';

/** The editor a command works on; without one it says why nothing happens. */
export function activeLintedEditor(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor && isLinted(editor.document)) return editor;
  void vscode.window.showInformationMessage(
    'Midlint: open a Markdown or plain text document first.',
  );
  return undefined;
}
