import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './start.ts';

// `--stdio` or `--node-ipc` decides the transport. The library ends this process when the input
// closes, and when the process named by `processId` or `--clientProcessId` is gone.
startServer(createConnection(ProposedFeatures.all));
