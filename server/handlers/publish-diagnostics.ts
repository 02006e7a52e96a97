import type { Connection } from 'vscode-languageserver/node';
import type { Linter } from '../linter.ts';
import { describeError, type Log } from '../log.ts';
import { toDiagnostic } from '../render/diagnostic.ts';

/** How long the text must rest before a run, in ms: most pairs of keystrokes are closer. */
const restMilliseconds = 80;

/** `textDocument/publishDiagnostics`, for an editor that does not ask. */
export class DiagnosticPublisher {
  readonly #connection: Connection;
  readonly #linter: Linter;
  readonly #log: Log;
  readonly #waiting = new Map<string, NodeJS.Timeout>();

  constructor(connection: Connection, linter: Linter, log: Log) {
    this.#connection = connection;
    this.#linter = linter;
    this.#log = log;
  }

  /** Publishes once the document has been left alone for a moment. */
  schedule(uri: string): void {
    clearTimeout(this.#waiting.get(uri));
    const timer = setTimeout(() => {
      this.#waiting.delete(uri);
      void this.#publish(uri);
    }, restMilliseconds);
    this.#waiting.set(uri, timer);
  }

  /** The document was closed: takes its diagnostics away. */
  clear(uri: string): void {
    clearTimeout(this.#waiting.get(uri));
    this.#waiting.delete(uri);
    void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  async #publish(uri: string): Promise<void> {
    try {
      const linted = await this.#linter.lint(uri);
      // A change has come meanwhile, and its own publication will follow.
      if (this.#waiting.has(uri)) return;
      await this.#connection.sendDiagnostics({
        uri,
        ...(linted && { version: linted.run.version }),
        diagnostics:
          linted?.run.shown.map((finding) => toDiagnostic(finding, linted.document.text)) ?? [],
      });
    } catch (error) {
      this.#log.error(`Diagnostics of ${uri} not sent: ${describeError(error)}`);
    }
  }
}
