import type * as Bundle from './bundle.ts';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import * as languageServer from 'vscode-languageserver/node';
import { startServer } from '../server/start.ts';
import { loadBundle } from './load-bundle.ts';
import { optimizeLater } from './optimize-later.ts';

/** In milliseconds: by then a document has been linted, and nobody waits for anything. */
const settled = 10_000;

const path = join(__dirname, 'midlint.cjs');
/** A process without a connection does not spend its time on loading the library for it. */
const library = 'vscode-languageserver/node';

// The same script serves as the server and as its worker threads. Within `midlint lsp` that script
// is the command, which knows both parts as well.
if (isMainThread) {
  optimizeLater();
  startServer(process.argv[1]!, () => {
    const { bundle, keepCode } = loadBundle<typeof Bundle>(path, 'server', {
      [library]: languageServer,
    });
    setTimeout(keepCode, settled).unref();
    process.once('exit', keepCode);
    return bundle.serve;
  });
} else {
  const { bundle } = loadBundle<typeof Bundle>(path, 'server', { [library]: {} });
  // The main thread keeps its code, which answers an editor as well.
  bundle.serveLintPool(() => undefined);
}
