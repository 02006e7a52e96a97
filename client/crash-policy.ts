import { CloseAction, ErrorAction } from 'vscode-languageclient/node';
import type {
  CloseHandlerResult,
  ErrorHandler,
  ErrorHandlerResult,
  Message,
} from 'vscode-languageclient/node';

const maximumRestarts = 4;
const windowMilliseconds = 3 * 60 * 1000;

/** Restarts a crashed server at most 4 times in 3 minutes; then gives up and says so, once. */
export class CrashPolicy implements ErrorHandler {
  readonly #onGiveUp: () => void;
  #crashes: number[] = [];

  constructor(onGiveUp: () => void) {
    this.#onGiveUp = onGiveUp;
  }

  /** True from the crash that was one too many until `forget`. */
  get hasGivenUp(): boolean {
    return this.#crashes.length > maximumRestarts;
  }

  /** Starts counting anew. */
  forget(): void {
    this.#crashes = [];
  }

  error(
    _error: Error,
    _message: Message | undefined,
    count: number | undefined,
  ): ErrorHandlerResult {
    // A few broken messages are no reason to stop; a stream of them is.
    const action = (count ?? 0) <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown;
    return { action, handled: true };
  }

  closed(): CloseHandlerResult {
    const now = Date.now();
    this.#crashes = this.#crashes.filter((time) => now - time < windowMilliseconds);
    this.#crashes.push(now);
    if (!this.hasGivenUp) return { action: CloseAction.Restart, handled: true };
    this.#onGiveUp();
    return { action: CloseAction.DoNotRestart, handled: true };
  }
}
