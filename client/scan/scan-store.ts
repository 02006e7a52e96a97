import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { ScanResult } from '../../server/protocol/scan.ts';
import { isLinted } from '../documents.ts';

/**
 * What the last scan found, and its problems in the Problems panel.
 *
 * A document that is open shows its own findings, so its problems of the scan go while it is.
 */
export class ScanStore implements vscode.Disposable {
  readonly #client: LanguageClient;
  readonly #problems = vscode.languages.createDiagnosticCollection('midlint-scan');
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;
  readonly #known = new Map<string, { uri: vscode.Uri; diagnostics: vscode.Diagnostic[] }>();
  #result: ScanResult | undefined;

  /** Fires when there is a new result. */
  readonly onDidChange = this.#changed.event;

  constructor(client: LanguageClient) {
    this.#client = client;
    this.#subscriptions = vscode.Disposable.from(
      this.#problems,
      this.#changed,
      vscode.workspace.onDidOpenTextDocument((document) => {
        if (isLinted(document)) this.#problems.delete(document.uri);
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        const known = this.#known.get(uri.toString());
        if (known) this.#problems.set(known.uri, known.diagnostics);
      }),
      // What was saved is no longer what was scanned.
      vscode.workspace.onDidSaveTextDocument(({ uri }) => {
        this.#known.delete(uri.toString());
      }),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  get result(): ScanResult | undefined {
    return this.#result;
  }

  async set(result: ScanResult): Promise<void> {
    this.#result = result;
    this.#known.clear();
    for (const { uri, diagnostics } of result.problems) {
      const converted = this.#client.protocol2CodeConverter.asUri(uri);
      this.#known.set(converted.toString(), {
        uri: converted,
        diagnostics: await this.#client.protocol2CodeConverter.asDiagnostics([...diagnostics]),
      });
    }
    this.#problems.clear();
    const open = new Set(vscode.workspace.textDocuments.map(({ uri }) => uri.toString()));
    for (const [key, { uri, diagnostics }] of this.#known) {
      if (!open.has(key)) this.#problems.set(uri, diagnostics);
    }
    this.#changed.fire();
  }
}
