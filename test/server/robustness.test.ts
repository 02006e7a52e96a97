import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startClient, type LanguageClient } from './language-client.ts';
import { openDocument } from './text-document.ts';

describe('odd input', () => {
  let client: LanguageClient;
  beforeAll(async () => {
    client = await startClient();
  });
  afterAll(() => client.stop());

  test.each([
    ['nothing', ''],
    ['a lone high surrogate', 'We met \uD83D in order to talk.'],
    ['a lone low surrogate', '\uDE00 We met in order to talk.'],
    ['a byte order mark', '\uFEFFWe met in order to talk.'],
    ['CRLF', 'We met\r\nin order to talk.\r\n'],
    ['lone carriage returns', 'We met\rin order to talk.\r'],
    ['a null character', 'We met\u0000 in order to talk.'],
    ['combining marks', 'We me\u0301t in order to talk.'],
    ['deep nesting', `${'> '.repeat(2000)}We met in order to talk.`],
    ['many brackets', '['.repeat(20_000)],
    ['an endless word', 'x'.repeat(200_000)],
    ['open markup', '**_[`<a href="'.repeat(500)],
  ])('should do no harm: %s', async (_, text) => {
    const document = await openDocument(client, text);
    const whole = document.range(0, text.length);
    expect((await document.pull()).kind).toBe('full');
    await document.actions(whole, { only: ['quickfix', 'source.fixAll'] });
    await document.hover(Math.floor(text.length / 2));
    await document.close();
    expect(client.process.exitCode).toBeNull();
    expect(client.logs.filter((line) => line.includes('failed'))).toEqual([]);
    expect(client.statuses.filter(({ state }) => state === 'failed')).toEqual([]);
  });

  test('should give ranges inside the text for any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (noise) => {
        const document = await openDocument(client, `${noise} in order to ${noise}`);
        for (const { range } of await document.diagnostics()) {
          expect(document.range(...document.offsets(range))).toEqual(range);
        }
        await document.close();
      }),
      { numRuns: 50, seed: 3 },
    );
  });

  test('should take positions beyond the text for its end', async () => {
    const document = await openDocument(client, 'We met in order to talk.');
    const far = { line: 1_000_000, character: 1_000_000 };
    expect(await document.actions({ start: far, end: far })).toEqual([]);
    const backward = { start: far, end: { line: 0, character: 0 } };
    expect(await document.actions(backward)).not.toEqual([]);
  });

  test.each([
    ['not a file', 'git:/a.md'],
    ['broken escapes', 'untitled:%E0%A4%A'],
    ['no path', 'file:'],
    ['a host', 'file://server/share/a.md'],
    ['no scheme', 'a.md'],
  ])('should lint a document whose URI has %s', async (_, uri) => {
    const document = await openDocument(client, 'We met in order to talk.', { uri });
    expect(await document.findings()).toEqual(['wordy-phrase: in order to']);
  });

  test('should survive messages that make no sense', async () => {
    const { connection } = client;
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: 'untitled:never-opened', version: 3 },
      contentChanges: [{ text: 'x' }],
    });
    await connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: 'nonsense', type: 9 }],
    });
    await connection.sendNotification('workspace/didChangeConfiguration', {});
    await expect(connection.sendRequest('midlint/nothing')).rejects.toMatchObject({ code: -32601 });
    const document = await openDocument(client, 'We met in order to talk.');
    expect(await document.findings()).toHaveLength(1);
  });

  test('should go on with the defaults when the client gives no settings', async () => {
    const mute = await startClient();
    mute.connection.onRequest('workspace/configuration', () => {
      throw new Error('no settings today');
    });
    const document = await openDocument(mute, 'We met in order to talk.');
    expect(await document.findings()).toHaveLength(1);
    expect(mute.logs.some((line) => line.includes('no settings today'))).toBe(true);
    await mute.stop();
  });
});
