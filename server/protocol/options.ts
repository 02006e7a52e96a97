/** What a client may send as `initializationOptions`; every key may be left out. */
export interface InitializationOptions {
  /** True when the client wants `midlint/status`. False when not given. */
  readonly status?: boolean;
  /**
   * False when the client will not ask for `workspace/diagnostic`, which it may do on its own once
   * the server has said that it can. True when not given.
   */
  readonly workspaceDiagnostics?: boolean;
}
