import type { CodeAction } from 'vscode-languageserver-protocol';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fullCapabilities, startClient, type LanguageClient } from './language-client.ts';
import { openDocument, type OpenTextDocument } from './text-document.ts';

describe('fixes as code actions', () => {
  let client: LanguageClient;
  beforeAll(async () => {
    client = await startClient();
  });
  afterAll(() => client.stop());

  async function quickFixes(document: OpenTextDocument, words: string): Promise<CodeAction[]> {
    return document.actions(document.rangeOf(words), { only: ['quickfix.midlint.fix'] });
  }

  test('should mend a finding, preferred when there is one safe way', async () => {
    const document = await openDocument(client, 'In order to talk, we met.');
    const [fix, ...others] = await quickFixes(document, 'In order to');
    expect(others).toEqual([]);
    expect(fix).toMatchObject({ kind: 'quickfix.midlint.fix', isPreferred: true });
    expect(fix?.title).toBe('Say it: “To talk, we met.”');
    expect(document.edited(fix?.edit)).toBe('To talk, we met.');
  });

  test('should cut a long sentence around what changes', async () => {
    const start = 'When the two old rivers had frozen over and nobody could row any more, ';
    const document = await openDocument(client, `${start}we met in order to talk. It snowed.`);
    const [fix] = await quickFixes(document, 'in order to');
    expect(fix?.title).toMatch(/^Say it: “… .*we met to talk\.”$/);
    expect(fix!.title.length).toBeLessThan(90);
  });

  test('should be bound to the diagnostic it mends', async () => {
    const document = await openDocument(
      client,
      'We met in order to talk. We sat in order to agree.',
    );
    const diagnostics = await document.diagnostics();
    const whole = document.range(0, document.text.length);
    const only = ['quickfix.midlint.fix'];
    expect(await document.actions(whole, { only })).toHaveLength(2);
    const second = diagnostics.slice(1);
    const actions = await document.actions(whole, { only, diagnostics: second });
    expect(actions.map((action) => action.diagnostics)).toEqual([second]);
    expect(document.edited(actions[0]?.edit)).toBe('We met in order to talk. We sat to agree.');
  });

  test('should know a diagnostic that has lost its data by rule and range', async () => {
    const document = await openDocument(
      client,
      'We met in order to talk. We sat in order to agree.',
    );
    const [first] = await document.diagnostics();
    const bare = [{ source: 'midlint', code: first!.code!, range: first!.range, message: '' }];
    const whole = document.range(0, document.text.length);
    const only = ['quickfix.midlint.fix'];
    const actions = await document.actions(whole, { only, diagnostics: bare });
    expect(actions.map((action) => action.diagnostics)).toEqual([bare]);
  });

  test('should offer nothing for a diagnostic of an older text', async () => {
    const document = await openDocument(client, 'We met in order to talk.');
    const diagnostics = await document.diagnostics();
    await document.replace(0, 0, 'Once, ');
    const whole = document.range(0, document.text.length);
    expect(await document.actions(whole, { diagnostics })).toEqual([]);
  });

  test('should offer nothing where there is no finding', async () => {
    const document = await openDocument(client, 'They sat down. We met in order to talk.');
    expect(await document.actions(document.range(2, 5))).toEqual([]);
  });

  test('should offer what the client asks for and nothing else', async () => {
    const document = await openDocument(
      client,
      'We met in order to talk. We sat in order to agree.',
    );
    const range = document.rangeOf('in order to');
    const kinds = async (only?: string[]): Promise<string[]> => {
      const actions = await document.actions(range, only ? { only } : {});
      return [...new Set(actions.map(({ kind }) => kind ?? ''))];
    };
    expect(await kinds(['refactor'])).toEqual([]);
    expect(await kinds(['source.organizeImports'])).toEqual([]);
    expect(await kinds(['source.fixAll'])).toEqual(['source.fixAll.midlint']);
    expect(await kinds(['source.fixAll.other'])).toEqual([]);
    expect(await kinds(['quickfix.midlint.disableHere'])).toEqual(['quickfix.midlint.disableHere']);
    expect(await kinds()).toEqual([
      'quickfix.midlint.fix',
      'quickfix.midlint.fixRule',
      'quickfix.midlint.disableHere',
      'quickfix.midlint.disableInFile',
      'quickfix.midlint.disableInWorkspace',
    ]);
  });

  test('should mend all findings of a rule in the file', async () => {
    const text =
      'We met in order to talk.\n\n- One left in order to eat.\n- They could potentially stay.\n';
    const document = await openDocument(client, text);
    const [action, ...others] = await document.actions(document.rangeOf('in order to talk'), {
      only: ['quickfix.midlint.fixRule'],
    });
    expect(others).toEqual([]);
    expect(action?.title).toBe('Fix all wordy-phrase findings in this file');
    expect(document.edited(action?.edit)).toBe(
      'We met to talk.\n\n- One left to eat.\n- They could potentially stay.\n',
    );
  });

  test('should apply all safe fixes as one edit, CRLF kept', async () => {
    const document = await openDocument(
      client,
      'We met in order to talk.\r\n\r\nIt could potentially rain.\r\n',
    );
    const [action] = await document.actions(document.range(0, 0), { only: ['source.fixAll'] });
    expect(action?.kind).toBe('source.fixAll.midlint');
    await document.apply(action?.edit);
    expect(document.text).toBe('We met to talk.\r\n\r\nIt could rain.\r\n');
    expect(await document.diagnostics()).toEqual([]);
    const again = await document.actions(document.range(0, 0), { only: ['source.fixAll.midlint'] });
    expect(again).toEqual([]);
  });

  test('should give plain edits to a client that knows no versions', async () => {
    const { textDocument } = fullCapabilities;
    const simple = await startClient({ capabilities: { textDocument: textDocument! } });
    const document = await openDocument(simple, 'We met in order to talk.');
    const [fix] = await quickFixes(document, 'in order to');
    expect(fix?.edit?.documentChanges).toBeUndefined();
    expect(fix?.edit?.changes?.[document.uri]).toHaveLength(1);
    await simple.stop();
  });
});
