import { CancellationTokenSource } from 'vscode-jsonrpc/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startClient, type LanguageClient } from './language-client.ts';
import { openDocument } from './text-document.ts';

describe('pull diagnostics', () => {
  let client: LanguageClient;
  beforeAll(async () => {
    client = await startClient();
  });
  afterAll(() => client.stop());

  test('should report a finding with its rule, page and place', async () => {
    const document = await openDocument(client, '# A title\n\nWe met in order to talk.\n');
    const [diagnostic, ...others] = await document.diagnostics();
    expect(others).toEqual([]);
    expect(diagnostic).toMatchObject({
      source: 'midlint',
      code: 'wordy-phrase',
      codeDescription: {
        href: 'https://github.com/midlint/midlint/blob/main/docs/rules/wordy-phrase.md',
      },
      range: { start: { line: 2, character: 7 }, end: { line: 2, character: 18 } },
      severity: 4,
    });
    expect(diagnostic?.message).toContain('in order to');
  });

  test('should count columns in UTF-16 code units', async () => {
    const document = await openDocument(client, 'A 😀 sat down in order to talk.');
    const [diagnostic] = await document.diagnostics();
    expect(diagnostic?.range.start).toEqual({ line: 0, character: 14 });
  });

  test('should say unchanged until something changes', async () => {
    const document = await openDocument(client, 'We met in order to talk.');
    const first = await document.pull();
    expect(first.resultId).toBeDefined();
    expect(await document.pull(first.resultId)).toEqual({
      kind: 'unchanged',
      resultId: first.resultId,
    });
    await document.replace(0, 0, 'Later, ');
    const second = await document.pull(first.resultId);
    expect(second.kind).toBe('full');
    expect(second.resultId).not.toBe(first.resultId);
  });

  test('should not take the id of one document for another', async () => {
    const one = await openDocument(client, 'We met in order to talk.');
    const other = await openDocument(client, 'They met in order to eat.');
    const { resultId } = await one.pull();
    expect((await other.pull(resultId)).kind).toBe('full');
  });

  test('should read plain text', async () => {
    const document = await openDocument(client, 'We met\nin order to talk.\n', {
      languageId: 'plaintext',
    });
    expect(await document.findings()).toEqual(['wordy-phrase: in order to']);
  });

  test.each(['json', 'typescript', 'latex'])('should be silent on %s', async (languageId) => {
    const document = await openDocument(client, 'We met in order to talk.', { languageId });
    expect(await document.pull()).toEqual({ kind: 'full', items: [] });
  });

  test('should be silent on a document nobody opened, and on a closed one', async () => {
    const document = await openDocument(client, 'We met in order to talk.');
    await document.close();
    expect(await document.diagnostics()).toEqual([]);
  });

  test('should answer a cancelled request as cancelled and go on', async () => {
    const document = await openDocument(client, 'We met in order to talk.\n\n'.repeat(500));
    const textDocument = { uri: document.uri };
    const source = new CancellationTokenSource();
    const cancelled = client.connection
      .sendRequest('textDocument/diagnostic', { textDocument }, source.token)
      .catch((error: unknown) => error);
    source.cancel();
    expect(await cancelled).toMatchObject({ code: -32800 });
    expect(await document.diagnostics()).toHaveLength(500);
  });

  test('should answer for the latest text, whatever was asked before', async () => {
    const document = await openDocument(client, 'We met in order to talk.');
    const early = document.pull();
    await document.replace(0, 0, 'Once more:\n\n');
    const late = await document.pull();
    await early;
    expect(late.kind === 'full' && late.items[0]?.range.start).toEqual({ line: 2, character: 7 });
    const status = client.statuses.findLast(({ uri }) => uri === document.uri);
    expect(status?.version).toBe(2);
  });

  test('should tell the status bar what it counts', async () => {
    const text = 'We met in order to talk. They could potentially agree.';
    const document = await openDocument(client, text);
    await document.pull();
    const status = await client.until(() =>
      client.statuses.find(({ uri }) => uri === document.uri),
    );
    expect(status).toMatchObject({ version: 1, state: 'linted', hidden: 0, configProblem: null });
    expect(status.counts).toEqual({ error: 0, warning: 1, info: 0, hint: 1 });
    expect(status.fixable).toBe(2);
    expect(status.words).toBe(10);
  });

  test('should say of a document that switches itself off that it does', async () => {
    const text = '---\nmidlint: off\n---\n\nWe met in order to talk.\n';
    const document = await openDocument(client, text);
    expect(await document.diagnostics()).toEqual([]);
    const status = await client.until(() =>
      client.statuses.find(({ uri }) => uri === document.uri),
    );
    expect(status.state).toBe('disabled');
  });
});
