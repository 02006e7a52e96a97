import * as vscode from 'vscode';
import type { CodeAction, LanguageClient } from 'vscode-languageclient/node';
import { actionKinds } from '../../server/protocol/action-kinds.ts';
import type { ActionKind } from '../../server/protocol/action-kinds.ts';
import { applyAction, requestActions } from '../code-actions.ts';
import { activeLintedEditor } from './active-editor.ts';

/** Three commands that differ in how far they reach. */
export function registerDisableRule(client: LanguageClient): vscode.Disposable {
  const register = (command: string, kind: ActionKind) =>
    vscode.commands.registerCommand(command, () => disableRule(client, kind));
  return vscode.Disposable.from(
    register('midlint.disableRuleHere', actionKinds.disableHere),
    register('midlint.disableRuleInFile', actionKinds.disableInFile),
    register('midlint.disableRuleInWorkspace', actionKinds.disableInWorkspace),
  );
}

async function disableRule(client: LanguageClient, kind: ActionKind): Promise<void> {
  const editor = activeLintedEditor();
  if (!editor) return;
  const actions = await requestActions(client, editor.document, editor.selection, kind);
  if (actions.length === 0) {
    void vscode.window.showInformationMessage('Midlint: put the cursor on a finding first.');
    return;
  }
  const action = actions.length === 1 ? actions[0] : await pick(actions);
  if (action) await applyAction(client, action);
}

/** Several rules may have found the same words. */
async function pick(actions: readonly CodeAction[]): Promise<CodeAction | undefined> {
  const items = actions.map((action) => ({ label: action.title, action }));
  const choice = await vscode.window.showQuickPick(items, { title: 'Which rule?' });
  return choice?.action;
}
