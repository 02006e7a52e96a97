import type { FullDocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startClient, type LanguageClient } from './language-client.ts';

const notebook = 'file:///lab/notes.ipynb';
const cell = 'vscode-notebook-cell:/lab/notes.ipynb#one';
const other = 'vscode-notebook-cell:/lab/notes.ipynb#two';

describe('the Markdown cells of a notebook', () => {
  let client: LanguageClient;
  beforeAll(async () => {
    client = await startClient();
    await client.connection.sendNotification('notebookDocument/didOpen', {
      notebookDocument: {
        uri: notebook,
        notebookType: 'jupyter-notebook',
        version: 1,
        cells: [{ kind: 1, document: cell }],
      },
      cellTextDocuments: [
        { uri: cell, languageId: 'markdown', version: 1, text: 'We met in order to talk.' },
      ],
    });
  });
  afterAll(() => client.stop());

  async function messages(uri: string): Promise<(number | string | undefined)[]> {
    const report = await client.connection.sendRequest<FullDocumentDiagnosticReport>(
      'textDocument/diagnostic',
      { textDocument: { uri } },
    );
    return report.items.map(({ code }) => code);
  }

  test('should be linted when the notebook opens', async () => {
    expect(await messages(cell)).toEqual(['wordy-phrase']);
  });

  test('should follow what is typed and which cells there are', async () => {
    await client.connection.sendNotification('notebookDocument/didChange', {
      notebookDocument: { uri: notebook, version: 2 },
      change: {
        cells: {
          structure: {
            array: { start: 1, deleteCount: 0, cells: [{ kind: 1, document: other }] },
            didOpen: [
              { uri: other, languageId: 'markdown', version: 1, text: 'In order to eat, cook.' },
            ],
          },
          textContent: [
            { document: { uri: cell, version: 2 }, changes: [{ text: 'We met to talk.' }] },
          ],
        },
      },
    });
    expect(await messages(cell)).toEqual([]);
    expect(await messages(other)).toEqual(['wordy-phrase']);
  });

  test('should be forgotten with the notebook', async () => {
    await client.connection.sendNotification('notebookDocument/didClose', {
      notebookDocument: { uri: notebook },
      cellTextDocuments: [{ uri: cell }, { uri: other }],
    });
    expect(await messages(other)).toEqual([]);
  });
});
