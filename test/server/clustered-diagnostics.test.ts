import { DiagnosticSeverity } from 'vscode-languageserver-protocol';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lintText } from '../../core/index.ts';
import { fullCapabilities, startClient, type LanguageClient } from './language-client.ts';
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

  test('should name the others with the worst alone', async () => {
    const document = await openDocument(client, text);
    const diagnostics = await document.diagnostics();
    const [worst, ...others] = diagnostics.filter((each) => each.relatedInformation);
    expect(others).toEqual([]);
    expect(worst?.range).toEqual(document.rangeOf('could potentially'));
    const rest = diagnostics
      .slice(0, 7)
      .filter((each) => each !== worst && each.code !== 'evidence-cluster');
    const paragraph = document.range(0, text.indexOf('\n\n'));
    expect(worst?.relatedInformation).toEqual(
      [{ range: paragraph, message: '5 more habits in this paragraph' }, ...rest].map(
        ({ range, message }) => ({ location: { uri: document.uri, range }, message }),
      ),
    );
  });

  test('should give the same to a client it pushes to', async () => {
    const { publishDiagnostics } = fullCapabilities.textDocument!;
    const capabilities = { textDocument: { publishDiagnostics: publishDiagnostics! } };
    const pushed = await startClient({ capabilities });
    const document = await openDocument(pushed, text);
    const published = await pushed.until(() => pushed.lastPublished(document.uri));
    const related = published.diagnostics.map((each) => each.relatedInformation?.length);
    expect(related.filter((length) => length !== undefined)).toEqual([6]);
    await pushed.stop();
  });

  test('should believe a client that says it of the diagnostics it pulls', async () => {
    const diagnostic = { relatedInformation: true };
    const pulling = await startClient({ capabilities: { textDocument: { diagnostic } } });
    const document = await openDocument(pulling, text);
    const related = (await document.diagnostics()).map((each) => each.relatedInformation?.length);
    expect(related.filter((length) => length !== undefined)).toEqual([6]);
    await pulling.stop();
  });

  test('should name no others to a client that shows none', async () => {
    const plain = await startClient({ capabilities: {} });
    const document = await openDocument(plain, text);
    const published = await plain.until(() => plain.lastPublished(document.uri));
    expect(published.diagnostics.map(({ severity }) => severity)).toContain(Hint);
    expect(published.diagnostics.filter((each) => each.relatedInformation)).toEqual([]);
    await plain.stop();
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
  test('should leave the cluster whole that it cuts', async () => {
    const client = await startClient({ settings: { rules, maxFindings: 1 } });
    const document = await openDocument(client, text);
    const [worst, ...others] = await document.diagnostics();
    expect(others).toEqual([]);
    expect(worst?.range).toEqual(document.rangeOf('could potentially'));
    expect(worst?.relatedInformation).toHaveLength(6);
    await client.stop();
  });

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
