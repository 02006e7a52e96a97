import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startClient, type LanguageClient } from './language-client.ts';
import { openDocument } from './text-document.ts';

describe('push diagnostics', () => {
  let client: LanguageClient;
  beforeAll(async () => {
    // No pull, no configuration, no folders: the least a client can be.
    client = await startClient({ capabilities: {} });
  });
  afterAll(() => client.stop());

  test('should publish when a document is opened', async () => {
    const document = await openDocument(client, 'We met in order to talk.');
    const published = await client.until(() => client.lastPublished(document.uri));
    expect(published).toMatchObject({ version: 1, diagnostics: [{ code: 'wordy-phrase' }] });
  });

  test('should publish the last of several quick versions only', async () => {
    const document = await openDocument(client, 'We met in order to talk.');
    for (const letter of 'Yes. ') await document.replace(0, 0, letter);
    const version = await client.until(() => client.lastPublished(document.uri)?.version);
    expect(version).toBe(6);
    const ranges = client.lastPublished(document.uri)?.diagnostics.map(({ range }) => range);
    expect(ranges).toEqual([document.rangeOf('in order to')]);
  });

  test('should take its diagnostics away when a document is closed', async () => {
    const document = await openDocument(client, 'We met in order to talk.');
    await client.until(() => client.lastPublished(document.uri)?.diagnostics.length === 1);
    await document.close();
    await client.until(() => client.lastPublished(document.uri)?.diagnostics.length === 0);
  });

  test('should publish anew when the client sends other settings', async () => {
    const document = await openDocument(client, 'We met in order to talk.');
    await client.until(() => client.lastPublished(document.uri)?.diagnostics.length === 1);
    await client.changeConfiguration({ rules: { verbosity: 'off' } });
    await client.until(() => client.lastPublished(document.uri)?.diagnostics.length === 0);
    await client.changeConfiguration({});
    await client.until(() => client.lastPublished(document.uri)?.diagnostics.length === 1);
  });
});
