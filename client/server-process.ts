import type { ChildProcess } from 'node:child_process';
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import * as vscode from 'vscode';
import {
  CloseAction,
  ErrorAction,
  IPCMessageReader,
  IPCMessageWriter,
  LanguageClient,
  State,
} from 'vscode-languageclient/node';
import type {
  ErrorHandler,
  LanguageClientOptions,
  MessageTransports,
} from 'vscode-languageclient/node';
import type { InitializationOptions } from '../server/protocol/options.ts';
import { CrashLimit } from './crash-limit.ts';
import { documentSelector } from './documents.ts';
import { liveServer } from './fork-server.ts';

/** How long a server that was told to end may take, in milliseconds: as the library has it. */
const ending = 2000;

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
  readonly #module: string;
  /** Started already, for the next start to take. */
  #waiting: ChildProcess | undefined;
  #running: ChildProcess | undefined;
  #starting: Promise<void> | undefined;

  /**
   * @param module the server's script: absolute.
   * @param first a process of it that has been started already.
   */
  constructor(module: string, first: ChildProcess, log: vscode.LogOutputChannel) {
    this.#module = module;
    this.#waiting = first;
    this.#log = log;
    // What fails in there fails the start.
    const serverOptions = (): Promise<MessageTransports> =>
      Promise.resolve().then(() => this.#connect());
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
    const stopped = this.#running;
    try {
      await this.client.stop();
    } catch (error) {
      // It hung or died meanwhile: stopped either way.
      this.#log.warn(`Stopping the server: ${String(error)}`);
    }
    void pause(ending, undefined, { ref: false }).then(() => stopped?.kill('SIGKILL'));
  }

  #connect(): MessageTransports {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    const child = liveServer(waiting, this.#module);
    this.#running = child;
    child.stdout?.on('data', (text: Buffer) => {
      this.#log.info(text.toString().trimEnd());
    });
    child.stderr?.on('data', (text: Buffer) => {
      this.#log.error(text.toString().trimEnd());
    });
    return { reader: new IPCMessageReader(child), writer: new IPCMessageWriter(child) };
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
