import type { CodeAction } from 'vscode-languageserver-protocol';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startClient, type LanguageClient } from './language-client.ts';
import { openDocument, type OpenTextDocument } from './text-document.ts';

const phrase = 'in order to';

describe('actions that silence a rule', () => {
  let client: LanguageClient;
  beforeAll(async () => {
    client = await startClient();
  });
  afterAll(() => client.stop());

  async function disable(
    document: OpenTextDocument,
    where: 'disableHere' | 'disableInFile',
    words = phrase,
  ): Promise<CodeAction> {
    const only = [`quickfix.midlint.${where}`];
    const [action] = await document.actions(document.rangeOf(words), { only });
    await document.apply(action!.edit);
    return action!;
  }

  test('should put a comment above the first line of a paragraph', async () => {
    const document = await openDocument(client, '# Title\n\nWe met in order to talk.\nThe end.\n');
    const { title } = await disable(document, 'disableHere');
    expect(title).toBe('Disable wordy-phrase here');
    expect(document.text).toBe(
      '# Title\n\n<!-- midlint-disable-next-line wordy-phrase -->\nWe met in order to talk.\nThe end.\n',
    );
    expect(await document.diagnostics()).toEqual([]);
  });

  test('should add a rule to the comment that is there', async () => {
    const text =
      '<!-- midlint-disable-next-line hedge-stack -->\nIt could potentially rain in order to cool.\n';
    const document = await openDocument(client, text);
    await disable(document, 'disableHere');
    expect(document.text).toContain(
      '<!-- midlint-disable-next-line hedge-stack wordy-phrase -->\n',
    );
    expect(await document.diagnostics()).toEqual([]);
  });

  test.each([
    ['a later line of a paragraph', 'We met.\nWe did it in order to talk.\n\nThe end.\n'],
    ['a list', '- One.\n- We met in order to talk.\n  - Deep.\n\nThe end.\n'],
    ['a table', '| a | b |\n| - | - |\n| We met in order to talk. | c |\n\nThe end.\n'],
    ['a numbered list at the end of the text', 'Some.\n\n1. We met in order to talk.'],
    ['a footnote', 'Some.[^1]\n\n[^1]: We met in order to talk.\n\nThe end.\n'],
  ])('should wrap the finding in %s', async (_, text) => {
    const document = await openDocument(client, text);
    expect(await document.findings()).toEqual([`wordy-phrase: ${phrase}`]);
    await disable(document, 'disableHere');
    expect(document.text).toContain('<!-- midlint-disable wordy-phrase -->\n');
    expect(document.text).toContain('\n<!-- midlint-enable wordy-phrase -->');
    expect(await document.diagnostics()).toEqual([]);
  });

  test('should silence the wrapped place alone', async () => {
    const text = '- We met in order to talk.\n\nThey left in order to eat.\n';
    const document = await openDocument(client, text);
    await disable(document, 'disableHere');
    expect(await document.diagnostics()).toHaveLength(1);
    expect((await document.diagnostics())[0]?.range).toEqual(
      document.rangeOf('in order to', 'They'),
    );
  });

  test('should keep the line breaks of the text', async () => {
    const document = await openDocument(client, '- We met in order to talk.\r\n- Two.\r\n');
    await disable(document, 'disableHere');
    expect(document.text).toBe(
      '<!-- midlint-disable wordy-phrase -->\r\n- We met in order to talk.\r\n- Two.\r\n<!-- midlint-enable wordy-phrase -->\r\n',
    );
  });

  test('should offer one action for two findings that one comment silences', async () => {
    const document = await openDocument(client, 'In order to eat, we met in order to cook.\n');
    const whole = document.range(0, document.text.length);
    const actions = await document.actions(whole, { only: ['quickfix.midlint.disableHere'] });
    expect(actions).toHaveLength(1);
  });

  test.each([
    [
      'first line',
      'We met in order to talk.\nThe end.\n',
      '%% midlint-disable-next-line wordy-phrase\n',
    ],
    [
      'later line',
      'We met.\nWe left in order to eat.\n\nThe end.\n',
      '%% midlint-disable wordy-phrase\n',
    ],
    ['bullet', 'Some:\n\n- We met in order to talk.\n\nThe end.\n', '%% midlint-disable'],
  ])('should speak plain text in plain text: %s', async (_, text, comment) => {
    const document = await openDocument(client, text, { languageId: 'plaintext' });
    await disable(document, 'disableHere');
    expect(document.text).toContain(comment);
    expect(await document.diagnostics()).toEqual([]);
  });

  test('should silence a rule in the whole file at its top', async () => {
    const document = await openDocument(client, 'We met in order to talk.\n\nIn order to eat.\n');
    const { title } = await disable(document, 'disableInFile');
    expect(title).toBe('Disable wordy-phrase in this file');
    expect(document.text).toMatch(/^<!-- midlint-disable-file wordy-phrase -->\n\nWe met/);
    expect(await document.diagnostics()).toEqual([]);
  });

  test('should keep front matter first', async () => {
    const document = await openDocument(client, '---\ntitle: A\n---\n\nWe met in order to talk.\n');
    await disable(document, 'disableInFile');
    expect(document.text).toBe(
      '---\ntitle: A\n---\n\n<!-- midlint-disable-file wordy-phrase -->\n\nWe met in order to talk.\n',
    );
    expect(await document.diagnostics()).toEqual([]);
  });

  test('should add a rule to the directive for the file that is there', async () => {
    const text =
      '<!-- midlint-disable-file hedge-stack -- by choice -->\n\nIt could potentially rain in order to cool.\n';
    const document = await openDocument(client, text);
    await disable(document, 'disableInFile');
    expect(document.text).toContain(
      '<!-- midlint-disable-file hedge-stack wordy-phrase -- by choice -->',
    );
    expect(await document.diagnostics()).toEqual([]);
  });

  test('should silence a plain text file at its top', async () => {
    const document = await openDocument(client, 'We met in order to talk.\n', {
      languageId: 'plaintext',
    });
    await disable(document, 'disableInFile');
    expect(document.text).toMatch(/^%% midlint-disable-file wordy-phrase\n\nWe met/);
    expect(await document.diagnostics()).toEqual([]);
  });
});
