import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver/node';
import { describeError, type Log } from '../log.ts';

/**
 * Makes a request handler that never fails: what goes wrong is logged, and the client gets the
 * answer that shows nothing stale. A cancelled request is answered as the protocol wants it.
 */
export function guarded<Params, Result>(
  name: string,
  empty: Result,
  log: Log,
  handle: (params: Params, token: CancellationToken) => Result | Promise<Result>,
): (params: Params, token?: CancellationToken) => Promise<Result | ResponseError<never>> {
  return async (params, given?: CancellationToken) => {
    // A request without params reaches its handler with the token alone.
    const token = given ?? (params as CancellationToken);
    let result = empty;
    try {
      result = await handle(params, token);
    } catch (error) {
      log.error(`${name} failed: ${describeError(error)}`);
    }
    if (!token.isCancellationRequested) return result;
    return new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'Cancelled by the client');
  };
}
