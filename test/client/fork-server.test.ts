import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createMessageConnection, IPCMessageReader, IPCMessageWriter } from 'vscode-jsonrpc/node';
import { forkServer } from '../../client/fork-server.ts';

const script = fileURLToPath(new URL('../../dist/server.cjs', import.meta.url));

test('should start a server that waits for its client', async () => {
  const child = forkServer(script);
  await once(child, 'spawn');
  const connection = createMessageConnection(
    new IPCMessageReader(child),
    new IPCMessageWriter(child),
  );
  connection.listen();
  const params = { processId: process.pid, rootUri: null, capabilities: {} };
  const answer = await connection.sendRequest('initialize', params);
  expect(answer).toMatchObject({ serverInfo: { name: 'midlint' } });
  const ended = once(child, 'exit');
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  expect(await ended).toEqual([0, null]);
  connection.dispose();
});

test('should leave the host alone when there is no such script', async () => {
  const child = forkServer('/nowhere/server.cjs');
  let complaint = '';
  child.stderr?.on('data', (text: Buffer) => (complaint += text.toString()));
  const [code] = (await once(child, 'close')) as [number];
  expect(code).toBe(1);
  expect(complaint).toContain('/nowhere/server.cjs');
});
