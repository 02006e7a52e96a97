import * as vscode from 'vscode';
import {
  CloseAction,
  ErrorAction,
  LanguageClient,
  State,
  TransportKind,
} from 'vscode-languageclient/node';
import type {
  CloseHandlerResult,
  ErrorHandler,
  LanguageClientOptions,
  ServerOptions,
} from 'vscode-languageclient/node';
import type { InitializationOptions } from '../server/protocol/options.ts';
import { CrashLimit } from './crash-limit.ts';
import { documentSelector } from './documents.ts';

/** The language server's process: started, watched, and restarted when it crashes. */
export class ServerProcess {
  readonly client: LanguageClient;
  readonly #log: vscode.LogOutputChannel;
  readonly #crashes = new CrashLimit();

  constructor(module: string, log: vscode.LogOutputChannel) {
    this.#log = log;
    const transport = TransportKind.ipc;
    const serverOptions: ServerOptions = {
      run: { module, transport },
      debug: { module, transport, options: { execArgv: ['--nolazy', '--inspect=6011'] } },
    };
    const initializationOptions: InitializationOptions = { status: true };
    const clientOptions: LanguageClientOptions = {
      documentSelector,
      outputChannel: log,
      initializationOptions,
      errorHandler: this.#errorHandler(),
      initializationFailedHandler: () => false,
    };
    this.client = new LanguageClient('midlint', 'Midlint', serverOptions, clientOptions);
  }

  /** Starts the server; a failure is shown to the user, not thrown. */
  async start(): Promise<void> {
    try {
      await this.client.start();
    } catch (error) {
      // A crash while starting: the error handler starts it again or says that it gave up.
      if (this.client.state !== State.StartFailed || this.#crashes.isReached) return;
      this.#log.error(error instanceof Error ? error : String(error));
      await this.#offerRestart('Midlint could not start its server.');
    }
  }

  async restart(): Promise<void> {
    this.#crashes.forget();
    await this.stop();
    await this.start();
  }

  async stop(): Promise<void> {
    if (this.client.state !== State.Running) return;
    try {
      await this.client.stop();
    } catch (error) {
      // It hung or died meanwhile: stopped either way.
      this.#log.warn(`Stopping the server: ${String(error)}`);
    }
  }

  #errorHandler(): ErrorHandler {
    return {
      // A few broken messages are no reason to stop; a stream of them is.
      error: (_error, _message, count) => ({
        action: (count ?? 0) <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown,
        handled: true,
      }),
      closed: () => this.#onClosed(),
    };
  }

  #onClosed(): CloseHandlerResult {
    this.#crashes.add(Date.now());
    if (!this.#crashes.isReached) return { action: CloseAction.Restart, handled: true };
    void this.#offerRestart('Midlint stopped: its server crashed five times in three minutes.');
    return { action: CloseAction.DoNotRestart, handled: true };
  }

  async #offerRestart(message: string): Promise<void> {
    const choice = await vscode.window.showErrorMessage(message, 'Restart', 'Show Log');
    if (choice === 'Restart') await this.restart();
    if (choice === 'Show Log') this.#log.show();
  }
}
