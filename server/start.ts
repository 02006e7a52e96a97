import type { serve } from './serve.ts';
import { createConnection, ProposedFeatures, type Message } from 'vscode-languageserver/node';
import { readClientFeatures, serverCapabilities } from './capabilities.ts';

/**
 * Serves one client, until either end goes away.
 *
 * `--stdio` or `--node-ipc` decides the transport. The library ends this process when the input
 * closes, and when the process named by `processId` or `--clientProcessId` is gone.
 *
 * Rules and all else are loaded behind the answer to `initialize`, which the editor waits for; what
 * it sends next waits until they are there, and is then taken in order.
 *
 * @param load gives what serves the client from then on.
 * @param script the file that worker threads run: it calls `serveLintPool` in them.
 */
export function startServer(script: string, load: () => typeof serve): void {
  let begin: (() => void) | undefined;
  const connection = createConnection(ProposedFeatures.all, {
    messageStrategy: {
      handleMessage(message: Message, next: (message: Message) => void | Promise<void>) {
        begin?.();
        return next(message);
      },
    },
  });
  connection.onInitialize((params) => {
    const client = readClientFeatures(params);
    begin = () => {
      begin = undefined;
      load()({ connection, client, params, script });
    };
    return { capabilities: serverCapabilities(client), serverInfo: { name: 'midlint' } };
  });
  connection.listen();
}
