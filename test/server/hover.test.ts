import type { Hover, MarkupContent } from 'vscode-languageserver-protocol';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startClient, type LanguageClient } from './language-client.ts';
import { openDocument } from './text-document.ts';

const text = 'We met in order to talk.';

describe('hover', () => {
  let client: LanguageClient;
  beforeAll(async () => {
    client = await startClient();
  });
  afterAll(() => client.stop());

  test('should say what, why, how often, what the fix does and how to switch it off', async () => {
    const document = await openDocument(client, text);
    const hover = await document.hover(text.indexOf('order'));
    expect(hover?.range).toEqual(document.rangeOf('in order to'));
    const markdown = contentOf(hover);
    expect(markdown).toContain('**A set phrase');
    expect(markdown).toContain('/docs/rules/wordy-phrase.md)');
    expect(markdown).toMatch(/Seen [\d.]+ times in 1,000 words by people and [\d.]+ by models/);
    expect(markdown).toContain('```diff\n- We met in order to talk.\n+ We met to talk.\n```');
    expect(markdown).toContain('`<!-- midlint-disable-next-line wordy-phrase -->`');
  });

  test('should show an example where it has no fix', async () => {
    const unfixable = 'Here are some tips to keep bees alive:\n\n- feed them\n- leave them alone';
    const document = await openDocument(client, unfixable);
    const markdown = contentOf(await document.hover(3));
    expect(markdown).toContain('list-announcement');
    expect(markdown).toMatch(/```diff\n- /);
  });

  test('should name the comment of plain text in plain text', async () => {
    const document = await openDocument(client, text, { languageId: 'plaintext' });
    const markdown = contentOf(await document.hover(text.indexOf('order')));
    expect(markdown).toContain('`%% midlint-disable-next-line wordy-phrase`');
  });

  test('should say nothing elsewhere', async () => {
    const document = await openDocument(client, text);
    expect(await document.hover(0)).toBeNull();
    expect(await document.hover(text.indexOf(' talk'))).toBeNull();
    expect(await document.hover(text.length)).toBeNull();
  });
});

function contentOf(hover: Hover | null): string {
  return (hover?.contents as MarkupContent).value;
}
