import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lintText } from '../../core/index.ts';
import { startClient, type LanguageClient } from './language-client.ts';
import { openDocument, type OpenTextDocument } from './text-document.ts';

/** What typing, pasting and deleting may put into a document, hard cases among it. */
const pieces = [
  'in order to ',
  'We could potentially agree. ',
  'a',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '- ',
  '> ',
  '# ',
  '```\n',
  '`',
  '**',
  '😀',
  '\uD83D',
  'e\u0301',
  '| a | b |\n| - | - |\n',
  '<!-- midlint-disable wordy-phrase -->\n',
  '---\n',
];

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.nat({ max: 30 }),
  text: fc.array(fc.constantFrom(...pieces), { maxLength: 4 }).map((parts) => parts.join('')),
});

describe('incremental edits', () => {
  let client: LanguageClient;
  beforeAll(async () => {
    client = await startClient();
  });
  afterAll(() => client.stop());

  async function expectFresh(document: OpenTextDocument): Promise<void> {
    const fresh = lintText(document.text, { format: 'markdown' }).findings;
    const diagnostics = await document.diagnostics();
    expect(diagnostics.map(({ code, range, message }) => ({ code, range, message }))).toEqual(
      fresh.map(({ ruleId, start, end, message }) => ({
        code: ruleId,
        range: document.range(start, end),
        message,
      })),
    );
  }

  test('should leave the findings that a fresh look gives', async () => {
    const text = 'We met in order to talk.\n\n- One went in order to eat.\n\nThe end.\n';
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), async (edits) => {
        const document = await openDocument(client, text);
        for (const { at, removed, text: inserted } of edits) {
          const start = Math.floor(at * document.text.length);
          await document.replace(start, Math.min(start + removed, document.text.length), inserted);
          await expectFresh(document);
        }
        await document.close();
      }),
      { numRuns: 40, seed: 7 },
    );
  });

  test('should follow several changes in one message', async () => {
    const document = await openDocument(client, 'We met to talk.\n\nThey left to eat.\n');
    await document.change([
      { range: document.range(7, 7), newText: 'in order ' },
      {
        range: { start: { line: 2, character: 10 }, end: { line: 2, character: 10 } },
        newText: 'in order ',
      },
      {
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
        newText: '\n',
      },
    ]);
    expect(await document.findings()).toHaveLength(2);
    await expectFresh(document);
  });

  test('should follow a change that replaces all', async () => {
    const document = await openDocument(client, 'We met in order to talk.');
    await document.pull();
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: document.uri, version: 2 },
      contentChanges: [{ text: 'All is new.\n\nThey met in order to eat.' }],
    });
    const [diagnostic, ...others] = await document.diagnostics();
    expect(others).toEqual([]);
    expect(diagnostic?.range.start).toEqual({ line: 2, character: 9 });
  });

  test('should follow edits nobody asked about in between', async () => {
    const document = await openDocument(client, 'The end.\n');
    for (let count = 0; count < 1200; count += 1) await document.replace(0, 0, 'x');
    await document.replace(0, 1200, 'We met in order to talk. ');
    await expectFresh(document);
  });
});
