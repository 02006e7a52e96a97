/**
 * A request beyond LSP: its name on the wire, and the types of what goes out and comes back.
 *
 * Client and server load different copies of the LSP library, whose message classes do not mix;
 * so this folder holds names and types alone, and each side makes its own message of them.
 */
export interface RequestMessage<Params, Result> {
  readonly method: string;
  /** For the type checker; never set. */
  readonly types?: readonly [Params, Result];
}

/** A notification beyond LSP: its name on the wire and the type of what goes out. */
export interface NotificationMessage<Params> {
  readonly method: string;
  /** For the type checker; never set. */
  readonly types?: readonly [Params];
}
