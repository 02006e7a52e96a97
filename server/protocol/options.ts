/** What a client may send as `initializationOptions`; every key may be left out. */
export interface InitializationOptions {
  /** True when the client wants `midlint/status`. False when not given. */
  readonly status?: boolean;
}
