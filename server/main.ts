import { isMainThread } from 'node:worker_threads';
import { startServer } from './start.ts';

// The same script serves as the server and as its worker threads. Within `midlint lsp` that script
// is the command, which knows both parts as well.
if (isMainThread) startServer(process.argv[1]!);
else {
  void import('./serve.ts').then(({ serveLintPool }) => {
    serveLintPool();
  });
}
