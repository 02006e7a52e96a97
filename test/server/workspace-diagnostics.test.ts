import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CancellationTokenSource, ProgressType } from 'vscode-jsonrpc/node';
import type {
  PreviousResultId,
  WorkspaceDiagnosticReport,
  WorkspaceDiagnosticReportPartialResult,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver-protocol';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startClient, type LanguageClient } from './language-client.ts';
import { openDocument } from './text-document.ts';

const count = 70;
const parts = new ProgressType<WorkspaceDiagnosticReportPartialResult>();

describe('the diagnostics of a workspace', () => {
  let folder: string;
  let client: LanguageClient;
  beforeAll(async () => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'midlint-pull-')));
    for (let index = 0; index < count; index++) write(`${index}.md`, 'We met in order to talk.\n');
    write('plain.md', 'We met to talk.\n');
    write('ignored.md', 'We met in order to talk.\n');
    write('.gitignore', 'ignored.md\n');
    client = await startClient({ folder });
  });
  afterAll(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });

  function write(path: string, text: string): void {
    writeFileSync(join(folder, path), text);
  }

  function uri(path: string): string {
    return pathToFileURL(join(folder, path)).href;
  }

  async function pull(
    previousResultIds: readonly PreviousResultId[] = [],
  ): Promise<WorkspaceDocumentDiagnosticReport[]> {
    const params = { previousResultIds };
    const answer = client.connection.sendRequest('workspace/diagnostic', params);
    return ((await answer) as WorkspaceDiagnosticReport).items;
  }

  function reportOn(
    path: string,
    items: readonly WorkspaceDocumentDiagnosticReport[],
  ): WorkspaceDocumentDiagnosticReport | undefined {
    return items.find((each) => each.uri === uri(path));
  }

  function idsOf(items: readonly WorkspaceDocumentDiagnosticReport[]): PreviousResultId[] {
    return items.flatMap((item) =>
      item.resultId === undefined ? [] : { uri: item.uri, value: item.resultId },
    );
  }

  test('should have a report for every prose file that nobody ignores', async () => {
    const items = await pull();
    expect(items).toHaveLength(count + 1);
    expect(reportOn('ignored.md', items)).toBeUndefined();
    expect(reportOn('0.md', items)).toMatchObject({
      kind: 'full',
      version: null,
      items: [{ code: 'wordy-phrase', source: 'midlint' }],
    });
    expect(reportOn('plain.md', items)).toMatchObject({ kind: 'full', items: [] });
  });

  test('should say unchanged of what the client has, and send what has changed', async () => {
    const ids = idsOf(await pull());
    expect(ids).toHaveLength(count + 1);
    write('3.md', 'We met to talk, in order to eat and drink.\n');
    const items = await pull(ids);
    expect(items.filter(({ kind }) => kind === 'full').map((item) => item.uri)).toEqual([
      uri('3.md'),
    ]);
    expect(items).toHaveLength(count + 1);
  });

  test('should know its own ids after a restart', async () => {
    const ids = idsOf(await pull());
    const other = await startClient({ folder });
    const params = { previousResultIds: ids };
    const answer = await other.connection.sendRequest('workspace/diagnostic', params);
    const kinds = (answer as WorkspaceDiagnosticReport).items.map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['unchanged']));
    await other.stop();
  });

  test('should take away what was found in a file that is gone', async () => {
    write('gone.md', 'We met in order to talk.\n');
    const ids = idsOf(await pull());
    rmSync(join(folder, 'gone.md'));
    const gone = reportOn('gone.md', await pull(ids));
    expect(gone).toEqual({ kind: 'full', uri: uri('gone.md'), version: null, items: [] });
  });

  test('should report on an open document as it is in the editor', async () => {
    const text = 'In order to talk, we met in order to eat.\n';
    const document = await openDocument(client, text, { uri: uri('1.md') });
    const report = reportOn('1.md', await pull());
    const own = await document.pull();
    expect(report).toEqual({ ...own, uri: document.uri, version: 1 });
    expect(own).toMatchObject({ items: [{}, {}] });
    await document.close();
  });

  test('should send parts to a client that takes them', async () => {
    const received: WorkspaceDocumentDiagnosticReport[][] = [];
    const listening = client.connection.onProgress(parts, 'parts', ({ items }) => {
      received.push(items);
    });
    const params = { previousResultIds: [], partialResultToken: 'parts' };
    const answer = await client.connection.sendRequest('workspace/diagnostic', params);
    listening.dispose();
    expect(answer).toEqual({ items: [] });
    expect(received.length).toBeGreaterThan(1);
    expect(received.flat()).toHaveLength(count + 1);
  });

  test('should answer a cancelled request as cancelled, and go on', async () => {
    for (let index = 0; index < 200; index++) {
      write(`long-${index}.md`, 'We met in order to talk. '.repeat(400));
    }
    const source = new CancellationTokenSource();
    const params = { previousResultIds: [] };
    const cancelled = client.connection
      .sendRequest('workspace/diagnostic', params, source.token)
      .catch((error: unknown) => error);
    source.cancel();
    expect(await cancelled).toMatchObject({ code: -32800 });
    expect(await pull()).toHaveLength(count + 1 + 200);
  });

  test('should offer them, unless the client says that it will not ask', async () => {
    const offered = { identifier: 'midlint', workspaceDiagnostics: true };
    expect(client.capabilities.diagnosticProvider).toMatchObject(offered);
    const other = await startClient({
      params: { initializationOptions: { workspaceDiagnostics: false } },
    });
    expect(other.capabilities.diagnosticProvider).toMatchObject({ workspaceDiagnostics: false });
    await other.stop();
  });
});
