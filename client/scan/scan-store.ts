import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { ScanResult } from '../../server/protocol/scan.ts';

/**
 * What the last scan found, and its problems in the Problems panel.
 *
 * A document in a tab shows its own findings, so its problems of the scan go while it is.
 */
export class ScanStore implements vscode.Disposable {
  readonly #client: LanguageClient;
  readonly #problems = vscode.languages.createDiagnosticCollection('midlint-scan');
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;
  readonly #known = new Map<string, { uri: vscode.Uri; diagnostics: vscode.Diagnostic[] }>();
  /** What the panel shows, by URI. */
  readonly #shown = new Map<string, vscode.Uri>();
  #result: ScanResult | undefined;

  /** Fires when there is a new result. */
  readonly onDidChange = this.#changed.event;

  constructor(client: LanguageClient) {
    this.#client = client;
    this.#subscriptions = vscode.Disposable.from(
      this.#problems,
      this.#changed,
      // Tabs, not documents: those the editor keeps for a while after their last tab is gone.
      vscode.window.tabGroups.onDidChangeTabs(() => {
        this.#show();
      }),
      // What was saved is no longer what was scanned.
      vscode.workspace.onDidSaveTextDocument(({ uri }) => {
        if (this.#known.delete(uri.toString())) this.#show();
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
    this.#problems.clear();
    this.#shown.clear();
    for (const { uri, diagnostics } of result.problems) {
      const converted = this.#client.protocol2CodeConverter.asUri(uri);
      this.#known.set(converted.toString(), {
        uri: converted,
        diagnostics: await this.#client.protocol2CodeConverter.asDiagnostics([...diagnostics]),
      });
    }
    this.#show();
    this.#changed.fire();
  }

  /** Brings the panel in line with what is known and what is in a tab; touches only what changes. */
  #show(): void {
    const open = openUris();
    for (const [key, uri] of this.#shown) {
      if (this.#known.has(key) && !open.has(key)) continue;
      this.#problems.delete(uri);
      this.#shown.delete(key);
    }
    for (const [key, { uri, diagnostics }] of this.#known) {
      if (open.has(key) || this.#shown.has(key)) continue;
      this.#problems.set(uri, diagnostics);
      this.#shown.set(key, uri);
    }
  }
}

/** What stands in a tab. */
function openUris(): Set<string> {
  const inputs = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
  return new Set(
    inputs.flatMap((input) => (input instanceof vscode.TabInputText ? [input.uri.toString()] : [])),
  );
}
