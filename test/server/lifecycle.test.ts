import { fork, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createMessageConnection, IPCMessageReader, IPCMessageWriter } from 'vscode-jsonrpc/node';
import type { InitializeResult } from 'vscode-languageserver-protocol';
import { describe, expect, test } from 'vitest';
import { LanguageClient, startClient } from './language-client.ts';
import { openDocument } from './text-document.ts';

const server = fileURLToPath(new URL('../../dist/server.cjs', import.meta.url));

describe('the server process', () => {
  test('should tell what it can do', async () => {
    const client = new LanguageClient(undefined);
    const { capabilities, serverInfo } = await client.initialize({});
    expect(serverInfo?.name).toBe('midlint');
    expect(capabilities).toMatchObject({
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: 2 },
      diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: true },
      codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.midlint'] },
      hoverProvider: true,
      executeCommandProvider: { commands: ['midlint.server.disableInWorkspace'] },
    });
    await client.stop();
  });

  test('should offer no pull diagnostics to a client that has none', async () => {
    const client = new LanguageClient(undefined);
    const { capabilities } = await client.initialize({ capabilities: {} });
    expect(capabilities.diagnosticProvider).toBeUndefined();
    expect(capabilities.workspace?.workspaceFolders).toBeUndefined();
    await client.stop();
  });

  test('should register for settings and config files', async () => {
    const client = await startClient();
    await client.until(() => client.registered.includes('workspace/didChangeWatchedFiles'));
    expect(client.registered).toContain('workspace/didChangeConfiguration');
    await client.stop();
  });

  test('should exit with 0 after shutdown', async () => {
    const client = await startClient();
    expect(await client.stop()).toBe(0);
  });

  test('should exit with 1 without shutdown', async () => {
    const client = await startClient();
    const { exited } = client;
    await client.connection.sendNotification('exit');
    expect(await exited).toBe(1);
  });

  test('should exit when its input closes', async () => {
    const client = await startClient();
    const { exited } = client;
    client.process.stdin.end();
    expect(await exited).toBe(1);
  });

  test('should exit when its parent is gone', async () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    const client = new LanguageClient(undefined);
    const { exited } = client;
    await client.initialize({ params: { processId: pid } });
    expect(await exited).toBe(1);
  });

  test('should also speak over the IPC channel of Node', async () => {
    const child = fork(server, ['--node-ipc'], { silent: true });
    const exited = new Promise((resolve) => child.once('exit', resolve));
    const connection = createMessageConnection(
      new IPCMessageReader(child),
      new IPCMessageWriter(child),
    );
    connection.listen();
    const result = await connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: {},
    });
    expect(result.serverInfo?.name).toBe('midlint');
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    expect(await exited).toBe(0);
    connection.dispose();
  });

  test('should serve a client that names its folder in the old way', async () => {
    const params = { rootUri: 'file:///tmp' };
    const client = await startClient({ capabilities: {}, params });
    const document = await openDocument(client, 'We met in order to talk.');
    await client.until(() => client.lastPublished(document.uri));
    expect(client.lastPublished(document.uri)?.diagnostics).toHaveLength(1);
    await client.stop();
  });
});
