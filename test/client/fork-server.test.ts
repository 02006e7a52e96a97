import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createMessageConnection, IPCMessageReader, IPCMessageWriter } from 'vscode-jsonrpc/node';
import { forkServer, liveServer } from '../../client/fork-server.ts';

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

test('should be taken while it lives, and replaced once it has died', async () => {
  const first = forkServer(script);
  expect(liveServer(first, script)).toBe(first);
  const ended = once(first, 'exit');
  first.kill();
  await ended;
  const second = liveServer(first, script);
  expect(second).not.toBe(first);
  const secondEnded = once(second, 'exit');
  second.kill();
  await secondEnded;
  const third = liveServer(undefined, script);
  expect(third.pid).toBeGreaterThan(0);
  third.kill();
});

test('should say for which script no process could be started', () => {
  const { execPath } = process;
  process.execPath = '/nowhere/node';
  try {
    expect(() => liveServer(undefined, script)).toThrow(`started for ${script}`);
  } finally {
    process.execPath = execPath;
  }
});
