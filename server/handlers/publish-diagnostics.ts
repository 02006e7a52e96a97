import type { Connection, Diagnostic } from 'vscode-languageserver/node';
import type { Linted, Linter } from '../linter.ts';
import { describeError, type Log } from '../log.ts';
import { toDiagnostics, type DiagnosticFeatures } from '../render/diagnostic.ts';

/** How long the text must rest before a run, in ms: most pairs of keystrokes are closer. */
const restMilliseconds = 80;

/** `textDocument/publishDiagnostics`, for an editor that does not ask. */
export class DiagnosticPublisher {
  readonly #connection: Connection;
  readonly #linter: Linter;
  readonly #log: Log;
  readonly #client: DiagnosticFeatures;
  readonly #waiting = new Map<string, NodeJS.Timeout>();

  constructor(connection: Connection, linter: Linter, log: Log, client: DiagnosticFeatures) {
    this.#connection = connection;
    this.#linter = linter;
    this.#log = log;
    this.#client = client;
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
        diagnostics: linted ? this.#diagnostics(linted) : [],
      });
    } catch (error) {
      this.#log.error(`Diagnostics of ${uri} not sent: ${describeError(error)}`);
    }
  }

  #diagnostics({ document, run }: Linted): Diagnostic[] {
    return toDiagnostics(document, run, this.#client).map(({ diagnostic }) => diagnostic);
  }
}
