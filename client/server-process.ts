import { setImmediate as nextTurn } from 'node:timers/promises';
import * as vscode from 'vscode';
import {
  CloseAction,
  ErrorAction,
  LanguageClient,
  State,
  TransportKind,
} from 'vscode-languageclient/node';
import type {
  ErrorHandler,
  LanguageClientOptions,
  ServerOptions,
} from 'vscode-languageclient/node';
import type { InitializationOptions } from '../server/protocol/options.ts';
import { serverFlags } from '../server/protocol/start.ts';
import { CrashLimit } from './crash-limit.ts';
import { documentSelector } from './documents.ts';

/**
 * The language server's process: started, watched, and restarted when it crashes.
 *
 * The library would restart it as well, but loses count and hope when the server dies while it
 * starts; so here it is told never to.
 */
export class ServerProcess {
  readonly client: LanguageClient;
  readonly #log: vscode.LogOutputChannel;
  readonly #crashes = new CrashLimit();
  #starting: Promise<void> | undefined;

  constructor(module: string, log: vscode.LogOutputChannel) {
    this.#log = log;
    const transport = TransportKind.ipc;
    const serverOptions: ServerOptions = {
      run: { module, transport, options: { execArgv: [...serverFlags] } },
      debug: { module, transport, options: { execArgv: ['--nolazy', '--inspect=6011'] } },
    };
    // The workspace scan fills the Problems panel, when it is asked for; this would fill it twice.
    const initializationOptions: InitializationOptions = {
      status: true,
      workspaceDiagnostics: false,
    };
    const clientOptions: LanguageClientOptions = {
      documentSelector,
      outputChannel: log,
      initializationOptions,
      errorHandler: this.#errorHandler(),
      initializationFailedHandler: () => false,
    };
    this.client = new QuietClient('midlint', 'Midlint', serverOptions, clientOptions);
  }

  /** Starts the server, again if need be; when it gives up it tells the user and does not throw. */
  start(): Promise<void> {
    this.#starting ??= this.#startUntilItRuns().finally(() => {
      this.#starting = undefined;
    });
    return this.#starting;
  }

  async restart(): Promise<void> {
    this.#crashes.forget();
    await this.stop();
    await this.start();
  }

  async stop(): Promise<void> {
    await this.#starting;
    if (this.client.state !== State.Running) return;
    try {
      await this.client.stop();
    } catch (error) {
      // It hung or died meanwhile: stopped either way.
      this.#log.warn(`Stopping the server: ${String(error)}`);
    }
  }

  async #startUntilItRuns(): Promise<void> {
    do {
      try {
        await this.client.start();
      } catch (error) {
        this.#log.error(error instanceof Error ? error : String(error));
      }
      // The library notes a lost connection only after it has failed the start.
      await nextTurn();
    } while (this.client.state !== State.Running && this.#mayStartAgain());
  }

  #errorHandler(): ErrorHandler {
    return {
      // A few broken messages are no reason to stop; a stream of them is.
      error: (_error, _message, count) => ({
        action: (count ?? 0) <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown,
        handled: true,
      }),
      closed: () => {
        // Who starts it sees for himself that it does not run.
        if (!this.#starting) void this.#recover();
        return { action: CloseAction.DoNotRestart, handled: true };
      },
    };
  }

  async #recover(): Promise<void> {
    await nextTurn();
    if (this.#mayStartAgain()) await this.start();
  }

  /** Counts a crash; at the one too many it asks the user. */
  #mayStartAgain(): boolean {
    this.#crashes.add(Date.now());
    if (!this.#crashes.isReached) return true;
    void this.#offerRestart();
    return false;
  }

  async #offerRestart(): Promise<void> {
    const message = 'Midlint stopped: its server crashed five times in three minutes.';
    const choice = await vscode.window.showErrorMessage(message, 'Restart', 'Show Log');
    if (choice === 'Restart') await this.restart();
    if (choice === 'Show Log') this.#log.show();
  }
}

/** Logs where the library's client would show a message for each crash. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}
