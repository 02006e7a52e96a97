import * as vscode from 'vscode';
import { CodeAction, CodeActionRequest, CodeActionTriggerKind } from 'vscode-languageclient/node';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { ActionKind } from '../server/protocol/action-kinds.ts';
import { findingsAt } from './findings.ts';

/** Asks the server, which makes all edits, for its actions of one kind at a place. */
export async function requestActions(
  client: LanguageClient,
  document: vscode.TextDocument,
  range: vscode.Range,
  kind: ActionKind,
): Promise<CodeAction[]> {
  const answer = await client.sendRequest(CodeActionRequest.type, {
    textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) },
    range: client.code2ProtocolConverter.asRange(range),
    context: {
      diagnostics: await client.code2ProtocolConverter.asDiagnostics(findingsAt(document, range)),
      only: [kind],
      triggerKind: CodeActionTriggerKind.Invoked,
    },
  });
  return (answer ?? []).filter((action) => CodeAction.is(action));
}

/** Does what an action says: its edit, then its command. False when the editor refused the edit. */
export async function applyAction(client: LanguageClient, action: CodeAction): Promise<boolean> {
  const { edit, command } = action;
  if (edit) {
    const converted = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
    if (!(await vscode.workspace.applyEdit(converted))) return false;
  }
  if (command) {
    await vscode.commands.executeCommand(
      command.command,
      ...((command.arguments ?? []) as unknown[]),
    );
  }
  return true;
}
