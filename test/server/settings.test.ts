import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startClient, temporaryFolder, type LanguageClient } from './language-client.ts';
import { fileUri, openDocument, type OpenTextDocument } from './text-document.ts';

const text = 'We met in order to talk.\n\nIt could potentially rain.\n';

/** A client with these settings and one document, at `path` in the workspace folder. */
async function open(
  settings: unknown,
  path = 'notes/a.md',
): Promise<{ client: LanguageClient; document: OpenTextDocument }> {
  const folder = temporaryFolder();
  const client = await startClient({ folder, settings });
  const document = await openDocument(client, text, { uri: fileUri(join(folder, path)) });
  return { client, document };
}

describe('settings of the editor', () => {
  test.each([
    ['nothing set', null, ['wordy-phrase: in order to', 'hedge-stack: could potentially']],
    ['a rule off', { rules: { 'hedge-stack': 'off' } }, ['wordy-phrase: in order to']],
    ['a category off', { rules: { verbosity: 'off' } }, ['hedge-stack: could potentially']],
    ['words allowed', { allow: ['in order to'] }, ['hedge-stack: could potentially']],
    ['midlint off', { enable: false }, []],
    ['the file ignored', { ignore: ['notes/*.md'] }, []],
    [
      'an override for the file',
      { overrides: [{ files: ['notes/**'], rules: { hedging: 'off' } }] },
      ['wordy-phrase: in order to'],
    ],
    ['a cap, worst first', { maxFindings: 1 }, ['hedge-stack: could potentially']],
    [
      'values that make no sense',
      { enable: 'yes', maxFindings: 'many', rules: 7, profile: 'novel' },
      ['wordy-phrase: in order to', 'hedge-stack: could potentially'],
    ],
  ])('should be honoured: %s', async (_, settings, findings) => {
    const { client, document } = await open(settings);
    expect(await document.findings()).toEqual(findings);
    await client.stop();
  });

  test('should map severities', async () => {
    const rules = { 'wordy-phrase': 'error', 'hedge-stack': 'hint' };
    const { client, document } = await open({ rules });
    expect((await document.diagnostics()).map(({ severity }) => severity)).toEqual([1, 4]);
    await client.stop();
  });

  test('should say how many findings a cap hides', async () => {
    const { client, document } = await open({ maxFindings: 1 });
    await document.pull();
    const status = await client.until(() => client.statuses.at(-1));
    expect(status).toMatchObject({ hidden: 1, state: 'linted' });
    await client.stop();
  });

  test('should have the client ask again when they change', async () => {
    const { client, document } = await open({});
    const before = await document.pull();
    await client.changeConfiguration({ rules: { 'hedge-stack': 'off' } });
    await client.until(() => client.refreshes > 0);
    const after = await document.pull(before.resultId);
    expect(after.kind === 'full' && after.items).toHaveLength(1);
    await client.changeConfiguration({ enable: false });
    expect(await document.diagnostics()).toEqual([]);
    const status = await client.until(() =>
      client.statuses.find(({ state }) => state === 'ignored'),
    );
    expect(status.uri).toBe(document.uri);
    await client.stop();
  });

  test('should be logged once where they are wrong', async () => {
    const { client, document } = await open({ rules: { 'wordy-phrases': 'off' } });
    await document.pull();
    await client.changeConfiguration({ rules: { 'wordy-phrases': 'off' } });
    await document.pull();
    const logged = client.logs.filter((line) => line.includes('midlint.rules.wordy-phrases'));
    expect(logged).toHaveLength(1);
    expect(logged[0]).toContain('wordy-phrase"');
    await client.stop();
  });
});
