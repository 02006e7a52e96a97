import { isMainThread } from 'node:worker_threads';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serveLintPool } from '../workspace/pool/worker.ts';
import { startServer } from './start.ts';

// One file serves as the server and as its worker threads, so that the code ships once. Within
// `midlint lsp` that file is the command, which knows both parts as well.
//
// `--stdio` or `--node-ipc` decides the transport. The library ends this process when the input
// closes, and when the process named by `processId` or `--clientProcessId` is gone.
if (isMainThread) startServer(createConnection(ProposedFeatures.all), process.argv[1]!);
else serveLintPool();
