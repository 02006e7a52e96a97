import * as vscode from 'vscode';
import { LanguageClient, State, TransportKind } from 'vscode-languageclient/node';
import type { LanguageClientOptions, ServerOptions } from 'vscode-languageclient/node';
import type { InitializationOptions } from '../server/protocol/options.ts';
import { CrashPolicy } from './crash-policy.ts';
import { documentSelector } from './documents.ts';

/** The language server's process: started, watched, and restarted when it crashes. */
export class ServerProcess {
  readonly client: LanguageClient;
  readonly #log: vscode.LogOutputChannel;
  readonly #crashes: CrashPolicy;

  constructor(module: string, log: vscode.LogOutputChannel) {
    this.#log = log;
    this.#crashes = new CrashPolicy(() => {
      void this.#offerRestart('Midlint stopped: its server crashed five times in three minutes.');
    });
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
      errorHandler: this.#crashes,
      initializationFailedHandler: () => false,
    };
    this.client = new LanguageClient('midlint', 'Midlint', serverOptions, clientOptions);
  }

  /** Starts the server; a failure is shown to the user, not thrown. */
  async start(): Promise<void> {
    try {
      await this.client.start();
    } catch (error) {
      // While the crash policy still restarts it, the user need not know.
      if (this.client.state !== State.StartFailed || this.#crashes.hasGivenUp) return;
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

  async #offerRestart(message: string): Promise<void> {
    const choice = await vscode.window.showErrorMessage(message, 'Restart', 'Show Log');
    if (choice === 'Restart') await this.restart();
    if (choice === 'Show Log') this.#log.show();
  }
}
