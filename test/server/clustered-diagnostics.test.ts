import { DiagnosticSeverity } from 'vscode-languageserver-protocol';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lintText } from '../../core/index.ts';
import { startClient, type LanguageClient } from './language-client.ts';
import { openDocument } from './text-document.ts';

const { Warning, Information, Hint } = DiagnosticSeverity;

/** Six findings of three families in one paragraph, and one that says so; one alone in the next. */
const text = [
  'We met in order to talk. They could potentially agree. We left due to the fact that it rained.',
  'It is important to note that the roof leaks. They may possibly come back in order to mend it.',
  '',
  'We met in order to eat.',
  '',
].join('\n');
const rules = {
  'wordy-phrase': 'info',
  'hedge-stack': 'warning',
  'importance-announcement': 'info',
};

describe('diagnostics of a paragraph with many findings', () => {
  let client: LanguageClient;
  beforeAll(async () => {
    client = await startClient({ settings: { rules } });
  });
  afterAll(() => client.stop());

  test('should be quiet but for the warnings, and leave other paragraphs alone', async () => {
    const document = await openDocument(client, text);
    const diagnostics = await document.diagnostics();
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['evidence-cluster', Hint],
      ['wordy-phrase', Hint],
      ['hedge-stack', Warning],
      ['wordy-phrase', Hint],
      ['importance-announcement', Hint],
      ['hedge-stack', Warning],
      ['wordy-phrase', Hint],
      ['wordy-phrase', Information],
    ]);
  });

  test('should keep the messages, counts and severities of the findings', async () => {
    const document = await openDocument(client, text);
    const messages = (await document.diagnostics()).map(({ message }) => message);
    const { findings } = lintText(text, { format: 'markdown' });
    expect(messages).toEqual(findings.map(({ message }) => message));
    const status = await client.until(() =>
      client.statuses.find(({ uri }) => uri === document.uri),
    );
    expect(status.counts).toEqual({ error: 0, warning: 2, info: 5, hint: 1 });
  });

  test('should still offer fixes and hovers for what is quiet', async () => {
    const document = await openDocument(client, text);
    const range = document.rangeOf('due to the fact that');
    const only = ['quickfix.midlint.fix'];
    const [fix, ...others] = await document.actions(range, { only });
    expect(others).toEqual([]);
    expect(document.edited(fix?.edit)).toContain('We left because it rained.');
    const quiet = await document.diagnostics();
    expect(quiet).toContainEqual(fix?.diagnostics?.[0]);
    expect(await document.hover(text.indexOf('the fact'))).not.toBeNull();
  });

  test('should be loud again once enough is mended', async () => {
    const document = await openDocument(client, text);
    await document.pull();
    const start = text.indexOf(' They may');
    await document.replace(start, text.indexOf('\n\n'), '');
    const severities = (await document.diagnostics()).map(({ severity }) => severity);
    expect(severities).toEqual([Hint, Information, Warning, Information, Information, Information]);
  });
});

describe('a cap on diagnostics', () => {
  test('should keep the worst of many rules and count the rest', async () => {
    const client = await startClient({ settings: { maxFindings: 7 } });
    const long = text.repeat(40);
    const document = await openDocument(client, long);
    const shown = await document.diagnostics();
    const { findings } = lintText(long, { format: 'markdown' });
    const warnings = findings.filter(({ severity }) => severity === 'warning');
    expect(shown.map(({ message, range }) => [message, range])).toEqual(
      warnings.slice(0, 7).map((each) => [each.message, document.range(each.start, each.end)]),
    );
    const status = await client.until(() => client.statuses.at(-1));
    expect(status.hidden).toBe(findings.length - 7);
    const { error, warning, info, hint } = status.counts;
    expect(error + warning + info + hint).toBe(findings.length);
    expect(warning).toBe(warnings.length);
    expect(new Set(findings.map(({ ruleId }) => ruleId)).size).toBeGreaterThan(2);
    await client.stop();
  });
});
