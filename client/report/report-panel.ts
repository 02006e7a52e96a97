import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { actionKinds } from '../../server/protocol/action-kinds.ts';
import { reportRequest, type ReportResult } from '../../server/protocol/report.ts';
import type { FromWebview, ToWebview } from '../../webview/messages.ts';
import { applyAction, requestActions } from '../code-actions.ts';
import { isLinted } from '../documents.ts';
import { sendRequest } from '../messages.ts';
import { reportPage } from './report-page.ts';
import { besideDocument, saveReport } from './save-report.ts';

export const reportViewType = 'midlint.report';

/** How long nothing must change before the report is made anew, in milliseconds. */
const pause = 200;

const changedMeanwhile = 'Midlint: the text has changed meanwhile. The report is up to date now.';

/** The report in a panel beside the text. It follows the prose editor that has the focus. */
export class ReportPanel implements vscode.Disposable {
  readonly panel: vscode.WebviewPanel;
  readonly #client: LanguageClient;
  readonly #subscriptions: vscode.Disposable;
  #uri: vscode.Uri;
  #shown: ReportResult | undefined;
  #timer: NodeJS.Timeout | undefined;
  #isDisposed = false;

  constructor(
    client: LanguageClient,
    extension: vscode.Uri,
    uri: vscode.Uri,
    panel: vscode.WebviewPanel,
  ) {
    this.#client = client;
    this.#uri = uri;
    this.panel = panel;
    const { webview } = panel;
    webview.options = {
      enableScripts: true,
      localResourceRoots: [vscode.Uri.joinPath(extension, 'dist')],
    };
    this.#subscriptions = vscode.Disposable.from(
      webview.onDidReceiveMessage((message: FromWebview) => this.#receive(message)),
      panel.onDidDispose(() => {
        this.dispose();
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (this.#isShown(document.uri)) this.#schedule();
      }),
      vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        if (uris.some((each) => this.#isShown(each))) this.#schedule();
      }),
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (editor && isLinted(editor.document)) this.show(editor.document.uri);
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (this.#isShown(textEditor.document.uri)) this.#sendCursor(textEditor);
      }),
    );
    webview.html = reportPage(webview, extension, 'report.js');
  }

  show(uri: vscode.Uri): void {
    if (this.#isShown(uri)) return;
    this.#uri = uri;
    this.#shown = undefined;
    this.#schedule();
  }

  dispose(): void {
    this.#isDisposed = true;
    clearTimeout(this.#timer);
    this.#subscriptions.dispose();
  }

  /** The report shown, for tests. */
  get shown(): ReportResult | undefined {
    return this.#shown;
  }

  #isShown(uri: vscode.Uri): boolean {
    return uri.toString() === this.#uri.toString();
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#refresh(), pause);
  }

  async #refresh(): Promise<void> {
    const uri = this.#uri;
    // Only what is open is known to the server; a closed document is read again from the disk.
    await vscode.workspace.openTextDocument(uri).then(undefined, () => undefined);
    const params = { uri: this.#client.code2ProtocolConverter.asUri(uri) };
    const result = await sendRequest(this.#client, reportRequest, params).catch(() => undefined);
    if (result === undefined || this.#isDisposed || !this.#isShown(uri)) return;
    if (result === null) {
      this.#shown = undefined;
      this.#send({ type: 'nothing', reason: 'Midlint does not read this document.' });
      return;
    }
    this.#shown = result;
    this.panel.title = `Report: ${result.report.name}`;
    this.#send({ type: 'report', ...result });
    const editor = vscode.window.visibleTextEditors.find(({ document }) =>
      this.#isShown(document.uri),
    );
    if (editor) this.#sendCursor(editor);
  }

  #sendCursor({ document, selection }: vscode.TextEditor): void {
    this.#send({ type: 'cursor', offset: document.offsetAt(selection.start) });
  }

  #send(message: ToWebview): void {
    void this.panel.webview.postMessage({ ...message, uri: this.#uri.toString() });
  }

  async #receive(message: FromWebview): Promise<void> {
    switch (message.type) {
      case 'ready':
        await this.#refresh();
        break;
      case 'reveal':
        await this.#reveal(message.start, message.end);
        break;
      case 'fix':
        await this.#fix(message.version, message.finding, message.fix);
        break;
      case 'fixRule':
        await this.#act(message.version, message.finding, [actionKinds.fixRule]);
        break;
      case 'disable':
        await this.#act(message.version, message.finding, [
          actionKinds.disableHere,
          actionKinds.disableInFile,
          actionKinds.disableInWorkspace,
        ]);
        break;
      case 'explain':
        await vscode.commands.executeCommand('midlint.explainRule', message.rule);
        break;
      case 'export':
        await saveReport(besideDocument(this.#uri), message);
    }
  }

  async #reveal(start: number, end: number): Promise<void> {
    const document = await vscode.workspace.openTextDocument(this.#uri);
    const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
    const visible = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
    const editor = await vscode.window.showTextDocument(document, {
      viewColumn: visible?.viewColumn ?? vscode.ViewColumn.One,
    });
    // The cursor stands at the start: where reading goes on.
    editor.selection = new vscode.Selection(range.end, range.start);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  /** Applies one fix of the report; refused when the text is not the one that was reported on. */
  async #fix(version: number, finding: number, fix: number): Promise<void> {
    const document = await this.#current(version);
    const edits = this.#shown?.report.findings[finding]?.fixes[fix]?.edits;
    if (!document || !edits) return;
    const edit = new vscode.WorkspaceEdit();
    for (const { start, end, text } of edits) {
      const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
      edit.replace(document.uri, range, text);
    }
    await vscode.workspace.applyEdit(edit);
  }

  /** Does what the server offers for a finding; of several actions the user picks one. */
  async #act(
    version: number,
    index: number,
    kinds: readonly (typeof actionKinds)[keyof typeof actionKinds][],
  ): Promise<void> {
    const document = await this.#current(version);
    const finding = this.#shown?.report.findings[index];
    if (!document || !finding) return;
    const { start, end, ruleId } = finding;
    const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
    const asked = kinds.map((kind) => requestActions(this.#client, document, range, kind));
    const actions = (await Promise.all(asked)).flat().filter(({ title }) => title.includes(ruleId));
    const items = actions.map((action) => ({ label: action.title, action }));
    const choice =
      items.length > 1 ? await vscode.window.showQuickPick(items, { title: ruleId }) : items[0];
    if (choice) await applyAction(this.#client, choice.action);
  }

  /** The document in the version that the report was made of. */
  async #current(version: number): Promise<vscode.TextDocument | undefined> {
    const document = await vscode.workspace.openTextDocument(this.#uri);
    if (document.version === version && this.#shown?.version === version) return document;
    void vscode.window.showInformationMessage(changedMeanwhile);
    await this.#refresh();
    return undefined;
  }
}
