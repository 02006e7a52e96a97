const maximumRestarts = 4;
const windowMilliseconds = 3 * 60 * 1000;

/** Decides whether a crashed server is started again: at most 4 times in 3 minutes. */
export class CrashLimit {
  #crashes: number[] = [];

  /** True from the crash that was one too many until `forget`. */
  get isReached(): boolean {
    return this.#crashes.length > maximumRestarts;
  }

  /** Counts a crash; `now` in milliseconds. */
  add(now: number): void {
    this.#crashes = this.#crashes.filter((time) => now - time < windowMilliseconds);
    this.#crashes.push(now);
  }

  /** Starts counting anew. */
  forget(): void {
    this.#crashes = [];
  }
}
