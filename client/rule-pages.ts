import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { ruleRequest } from '../server/protocol/rule.ts';
import { sendRequest } from './messages.ts';

const scheme = 'midlint-rule';

/** Rule pages as read-only documents, `midlint-rule:/hedge-stack.md`, asked of the server. */
export class RulePages implements vscode.TextDocumentContentProvider {
  readonly #client: LanguageClient;
  readonly #registration: vscode.Disposable;

  constructor(client: LanguageClient) {
    this.#client = client;
    this.#registration = vscode.workspace.registerTextDocumentContentProvider(scheme, this);
  }

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const rule = uri.path.replace(/^\//, '').replace(/\.md$/, '');
    const page = await sendRequest(this.#client, ruleRequest, { rule });
    return page?.markdown ?? `# ${rule}\n\nMidlint has no rule of this name.\n`;
  }

  /** Opens a page as rendered Markdown, or as its source where the preview is switched off. */
  async show(rule: string): Promise<void> {
    const uri = vscode.Uri.from({ scheme, path: `/${rule}.md` });
    try {
      // Locked: an open preview would turn to the next Markdown document that gets the focus.
      await vscode.commands.executeCommand('markdown.showPreview', uri, undefined, {
        locked: true,
      });
    } catch {
      await vscode.window.showTextDocument(uri, { preview: true });
    }
  }

  dispose(): void {
    this.#registration.dispose();
  }
}
