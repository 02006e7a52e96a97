import type { ResponseError } from 'vscode-languageserver/node';

/**
 * Makes the answer to a request that is refused.
 *
 * The connection tells such an answer by its class, which is another one in each bundle. So whoever
 * makes the connection says how; see `startServer`.
 */
export type Refuse = (code: number, message: string) => ResponseError<never>;
