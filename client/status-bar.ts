import * as vscode from 'vscode';
import { State } from 'vscode-languageclient/node';
import type { LanguageClient } from 'vscode-languageclient/node';
import { rulesRequest } from '../server/protocol/rules.ts';
import { statusNotification } from '../server/protocol/status.ts';
import type { StatusParams } from '../server/protocol/status.ts';
import { isLinted } from './documents.ts';
import { findingsIn, ruleOf } from './findings.ts';
import { onNotification, sendRequest } from './messages.ts';
import { showProblemsCommand } from './commands/show-problems.ts';
import { statusText } from './status-text.ts';

/** The item that says how many findings the active document has. */
export class StatusBar implements vscode.Disposable {
  readonly #client: LanguageClient;
  readonly #item: vscode.StatusBarItem;
  readonly #subscriptions: vscode.Disposable;
  readonly #statusByUri = new Map<string, StatusParams>();
  /** The first score of each document since it was opened. */
  readonly #openedByUri = new Map<string, number | null>();
  /** Category by rule id. */
  #categories: ReadonlyMap<string, string> = new Map();

  constructor(client: LanguageClient) {
    this.#client = client;
    this.#item = vscode.window.createStatusBarItem('midlint', vscode.StatusBarAlignment.Right, 100);
    this.#item.name = 'Midlint';
    const update = () => {
      this.#update();
    };
    this.#subscriptions = vscode.Disposable.from(
      this.#item,
      onNotification(client, statusNotification, (status) => {
        const key = this.#key(status.uri);
        this.#statusByUri.set(key, status);
        if (!this.#openedByUri.has(key)) this.#openedByUri.set(key, status.score);
        update();
      }),
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Running) void this.#readCategories();
        else this.#statusByUri.clear();
        update();
      }),
      vscode.window.onDidChangeActiveTextEditor(update),
      vscode.languages.onDidChangeDiagnostics(update),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.#statusByUri.delete(uri.toString());
        this.#openedByUri.delete(uri.toString());
      }),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  /** Server and editor may escape one URI in two ways. */
  #key(uri: string): string {
    return this.#client.protocol2CodeConverter.asUri(uri).toString();
  }

  async #readCategories(): Promise<void> {
    // A server that crashes meanwhile leaves the categories as they were.
    const rules = await sendRequest(this.#client, rulesRequest, null).catch(() => undefined);
    if (!rules) return;
    this.#categories = new Map(rules.map(({ id, category }) => [id, category]));
    this.#update();
  }

  #update(): void {
    const document = vscode.window.activeTextEditor?.document;
    const status = document && this.#statusByUri.get(document.uri.toString());
    if (!status || !isLinted(document)) {
      this.#item.hide();
      return;
    }
    const { text, tooltip, label, warns } = statusText(
      status,
      this.#countCategories(document),
      this.#openedByUri.get(document.uri.toString()),
    );
    const markdown = new vscode.MarkdownString(tooltip);
    markdown.isTrusted = {
      enabledCommands: ['midlint.fixAll', 'midlint.showLog', showProblemsCommand],
    };
    this.#item.text = text;
    this.#item.tooltip = markdown;
    this.#item.accessibilityInformation = { label, role: 'button' };
    this.#item.backgroundColor = warns
      ? new vscode.ThemeColor('statusBarItem.warningBackground')
      : undefined;
    this.#item.command = status.configProblem
      ? { title: 'Show', command: showProblemsCommand, arguments: [status.configProblem] }
      : 'midlint.report';
    this.#item.show();
  }

  #countCategories(document: vscode.TextDocument): Map<string, number> {
    const counts = new Map<string, number>();
    for (const finding of findingsIn(document)) {
      const category = this.#categories.get(ruleOf(finding) ?? '');
      if (category !== undefined) counts.set(category, (counts.get(category) ?? 0) + 1);
    }
    return counts;
  }
}
