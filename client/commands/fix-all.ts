import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { actionKinds } from '../../server/protocol/action-kinds.ts';
import { applyAction, requestActions } from '../code-actions.ts';
import { activeLintedEditor } from './active-editor.ts';

export function registerFixAll(client: LanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand('midlint.fixAll', async () => {
    const editor = activeLintedEditor();
    if (!editor) return;
    const { document } = editor;
    const whole = document.validateRange(new vscode.Range(0, 0, document.lineCount, 0));
    const [action] = await requestActions(client, document, whole, actionKinds.fixAll);
    if (!action) {
      void vscode.window.showInformationMessage('Midlint: nothing here has a safe fix.');
      return;
    }
    await applyAction(client, action);
  });
}
