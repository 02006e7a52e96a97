import * as vscode from 'vscode';
import type { LanguageClient, CodeAction } from 'vscode-languageclient/node';
import { actionKinds } from '../../server/protocol/action-kinds.ts';
import { applyAction, requestActions } from '../code-actions.ts';

const scheme = 'midlint-fixed';

/** Shows what all safe fixes would make of a file, as a diff, and applies them if wanted. */
export class FixPreview implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #client: LanguageClient;
  readonly #texts = new Map<string, string>();
  readonly #registration = vscode.workspace.registerTextDocumentContentProvider(scheme, this);

  constructor(client: LanguageClient) {
    this.#client = client;
  }

  dispose(): void {
    this.#registration.dispose();
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.#texts.get(uri.toString()) ?? '';
  }

  async show(file: vscode.Uri): Promise<void> {
    const document = await vscode.workspace.openTextDocument(file);
    const action = await this.#fixAll(document);
    if (!action) {
      void vscode.window.showInformationMessage('Midlint: nothing here has a safe fix.');
      return;
    }
    const { version } = document;
    const fixed = file.with({ scheme, query: String(version) });
    this.#texts.set(fixed.toString(), await this.#fixedText(document, action));
    const name = vscode.workspace.asRelativePath(file);
    await vscode.commands.executeCommand('vscode.diff', file, fixed, `${name}: safe fixes`);
    const choice = await vscode.window.showInformationMessage(
      `Midlint: apply these fixes to ${name}?`,
      'Apply',
      'Leave It',
    );
    this.#texts.delete(fixed.toString());
    // What was typed meanwhile makes the edit stale; the server makes a new one.
    const current = document.version === version ? action : await this.#fixAll(document);
    if (choice === 'Apply' && current) await applyAction(this.#client, current);
  }

  async #fixAll(document: vscode.TextDocument): Promise<CodeAction | undefined> {
    const whole = document.validateRange(new vscode.Range(0, 0, document.lineCount, 0));
    const [action] = await requestActions(this.#client, document, whole, actionKinds.fixAll);
    return action;
  }

  /** The text with the edits of an action, which lie apart from each other. */
  async #fixedText(document: vscode.TextDocument, { edit }: CodeAction): Promise<string> {
    const converted = edit && (await this.#client.protocol2CodeConverter.asWorkspaceEdit(edit));
    const edits = [...(converted?.get(document.uri) ?? [])];
    edits.sort((a, b) => b.range.start.compareTo(a.range.start));
    let text = document.getText();
    for (const { range, newText } of edits) {
      const start = document.offsetAt(range.start);
      text = text.slice(0, start) + newText + text.slice(document.offsetAt(range.end));
    }
    return text;
  }
}
