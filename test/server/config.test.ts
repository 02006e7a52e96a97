import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fullCapabilities, startClient, temporaryFolder } from './language-client.ts';
import type { LanguageClient } from './language-client.ts';
import { fileUri, openDocument, type OpenTextDocument } from './text-document.ts';

const text = 'We met in order to talk.\n\nIt could potentially rain.\n';
const wordy = 'wordy-phrase: in order to';
const hedge = 'hedge-stack: could potentially';

describe('config files', () => {
  let folder: string;
  let config: string;
  let client: LanguageClient;

  beforeEach(() => {
    folder = temporaryFolder();
    config = join(folder, '.midlintrc.json');
  });
  afterEach(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });

  async function open(settings?: unknown): Promise<OpenTextDocument> {
    client = await startClient({ folder, settings });
    return openDocument(client, text, { uri: fileUri(join(folder, 'a.md')) });
  }

  test('should win over the settings of the editor, key by key', async () => {
    writeFileSync(config, '{ "rules": { "verbosity": "warning" } }');
    const document = await open({ rules: { 'wordy-phrase': 'off', 'hedge-stack': 'off' } });
    expect(await document.findings()).toEqual([wordy]);
    expect((await document.diagnostics())[0]?.severity).toBe(2);
  });

  test('should be read anew when they change', async () => {
    const document = await open();
    expect(await document.findings()).toEqual([wordy, hedge]);
    await client.changeFile(config, '{ "rules": { "wordy-phrase": "off" } }');
    await client.until(() => client.refreshes === 1);
    expect(await document.findings()).toEqual([hedge]);
    await client.changeFile(config, '{ "ignore": ["a.md"] }');
    await client.until(() => client.refreshes === 2);
    expect(await document.findings()).toEqual([]);
  });

  test('should stay in force while a broken one is mended', async () => {
    writeFileSync(config, '{ "rules": { "wordy-phrase": "off" } }');
    const document = await open();
    expect(await document.findings()).toEqual([hedge]);

    await client.changeFile(config, '{\n  "rules": {\n    "wordy-phrases": "off"\n  }\n}\n');
    const uri = fileUri(config);
    const published = await client.until(() => client.lastPublished(uri));
    expect(published.diagnostics).toMatchObject([
      { severity: 1, source: 'midlint', range: { start: { line: 2, character: 4 } } },
    ]);
    expect(published.diagnostics[0]?.message).toContain('wordy-phrase');
    expect(await document.findings()).toEqual([hedge]);
    const status = await client.until(() => client.statuses.at(-1)?.configProblem);
    expect(status).toMatchObject({ uri, line: 2, character: 4 });
    expect(client.logs.filter((line) => line.includes('.midlintrc.json:3:5'))).toHaveLength(1);

    await client.changeFile(config, '{ "rules": { "hedge-stack": "off" } }');
    await client.until(() => client.lastPublished(uri)?.diagnostics.length === 0);
    expect(await document.findings()).toEqual([wordy]);
    expect(client.statuses.at(-1)?.configProblem).toBeNull();
  });

  test('should be found in the nearest folder upward', async () => {
    mkdirSync(join(folder, 'deep'));
    writeFileSync(config, '{ "rules": { "wordy-phrase": "off" } }');
    writeFileSync(join(folder, 'deep', '.midlintrc.yaml'), 'rules:\n  hedge-stack: off\n');
    await open();
    const uri = fileUri(join(folder, 'deep', 'b.md'));
    expect(await (await openDocument(client, text, { uri })).findings()).toEqual([wordy]);
  });

  test('should hold for a document that is not saved yet', async () => {
    writeFileSync(config, '{ "rules": { "wordy-phrase": "off" } }');
    await open();
    expect(await (await openDocument(client, text)).findings()).toEqual([hedge]);
  });

  test('should be looked at again on save for a client that watches nothing', async () => {
    const workspace = { ...fullCapabilities.workspace, didChangeWatchedFiles: {} };
    client = await startClient({ folder, capabilities: { ...fullCapabilities, workspace } });
    const document = await openDocument(client, text, { uri: fileUri(join(folder, 'a.md')) });
    expect(await document.findings()).toEqual([wordy, hedge]);
    writeFileSync(config, '{ "rules": { "wordy-phrase": "off" } }');
    await document.save();
    expect(await document.findings()).toEqual([hedge]);
  });

  describe('“Disable in this workspace”', () => {
    async function disable(document: OpenTextDocument): Promise<void> {
      const only = ['quickfix.midlint.disableInWorkspace'];
      const [action] = await document.actions(document.rangeOf('in order to'), { only });
      expect(action?.title).toBe('Disable wordy-phrase in this workspace');
      await client.connection.sendRequest('workspace/executeCommand', action?.command);
      await client.until(() => client.refreshes > 0);
    }

    test('should write a config where there is none', async () => {
      const document = await open();
      await disable(document);
      expect(await document.findings()).toEqual([hedge]);
      expect(JSON.parse(readFileSync(config, 'utf8'))).toEqual({
        rules: { 'wordy-phrase': 'off' },
      });
    });

    test.each([
      [
        '.midlintrc.json',
        '{\n    // ours\n    "profile": "blog"\n}\n',
        '{\n    // ours\n    "profile": "blog",\n    "rules": {\n        "wordy-phrase": "off"\n    }\n}\n',
      ],
      [
        '.midlintrc.yaml',
        '# ours\nrules:\n  hedge-stack: hint # soft\n',
        '# ours\nrules:\n  hedge-stack: hint # soft\n  wordy-phrase: off\n',
      ],
      [
        'package.json',
        '{\n\t"name": "a",\n\t"midlint": {\n\t\t"profile": "blog"\n\t}\n}\n',
        '{\n\t"name": "a",\n\t"midlint": {\n\t\t"profile": "blog",\n\t\t"rules": {\n\t\t\t"wordy-phrase": "off"\n\t\t}\n\t}\n}\n',
      ],
    ])('should keep the rest of %s', async (name, before, after) => {
      writeFileSync(join(folder, name), before);
      const document = await open();
      await disable(document);
      expect(readFileSync(join(folder, name), 'utf8')).toBe(after);
      expect(await document.findings()).toEqual([hedge]);
    });

    test('should leave a broken config alone and say why', async () => {
      writeFileSync(config, '{ "rules": ');
      const document = await open();
      const only = ['quickfix.midlint.disableInWorkspace'];
      const [action] = await document.actions(document.rangeOf('in order to'), { only });
      const sent = client.connection.sendRequest('workspace/executeCommand', action?.command);
      await expect(sent).rejects.toThrow(/Mend \.midlintrc\.json first/);
      expect(readFileSync(config, 'utf8')).toBe('{ "rules": ');
    });

    test('should refuse what is no command of ours', async () => {
      await open();
      const command = { command: 'midlint.server.disableInWorkspace', arguments: [{ rule: 7 }] };
      const sent = client.connection.sendRequest('workspace/executeCommand', command);
      await expect(sent).rejects.toThrow(/no command/);
    });
  });
});
