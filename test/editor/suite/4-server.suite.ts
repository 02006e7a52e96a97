import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { suite, suiteTeardown, test } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, openNote, until, untilFindings } from './editor.ts';

suite('the server process', () => {
  suiteTeardown(closeAll);

  test('should be restarted by command', async () => {
    const { document } = await openNote('We left in order to sleep.\n');
    await untilFindings(document, ['wordy-phrase: in order to']);
    const before = serverId();
    assert.ok(before, 'a server runs');
    await vscode.commands.executeCommand('midlint.restartServer');
    await untilServerOtherThan(before);
    await untilFindings(document, ['wordy-phrase: in order to']);
  });

  test('should come back from four crashes, give up at the fifth, and start by command', async () => {
    let id = await untilServerOtherThan(undefined);
    for (let crash = 1; crash <= 4; crash++) {
      process.kill(id, 'SIGKILL');
      id = await untilServerOtherThan(id);
      await untilAnswer();
    }
    process.kill(id, 'SIGKILL');
    await until('the last crash', () => (serverId() === undefined ? true : undefined));
    await vscode.commands.executeCommand('midlint.restartServer');
    await untilServerOtherThan(undefined);
    await untilAnswer();
  });
});

/** The server has started wholly once it finds something; only then may it crash again. */
async function untilAnswer(): Promise<void> {
  const probe = await openNote('We sat in order to think.\n');
  await untilFindings(probe.document, ['wordy-phrase: in order to']);
}

function untilServerOtherThan(id: number | undefined): Promise<number> {
  return until('a new server', () => {
    const now = serverId();
    return now === id ? undefined : now;
  });
}

/** The language server among this extension host's children. */
function serverId(): number | undefined {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,stat=,args=']).toString().split('\n');
  for (const line of lines) {
    const [, id, parent, state, command] = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? [];
    const isServer = Number(parent) === process.pid && command?.includes('server.cjs');
    if (isServer && !state?.startsWith('Z')) return Number(id);
  }
  return undefined;
}
