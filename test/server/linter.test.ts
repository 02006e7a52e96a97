import { CancellationTokenSource } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../core/index.ts';
import { OpenDocument } from '../../server/documents/open-document.ts';
import { guarded } from '../../server/handlers/guard.ts';
import { Linter, type Outcome } from '../../server/linter.ts';
import type { DocumentSettings } from '../../server/settings/document-settings.ts';

const uri = 'untitled:a';
const settings: DocumentSettings = {
  active: { rules: defaultSettings(), maxFindings: 500 },
  loaded: { file: undefined, config: {}, problems: [] },
};

function open(text: string): OpenDocument {
  return new OpenDocument(TextDocument.create(uri, 'markdown', 1, text), 'markdown');
}

function collect(documents: Map<string, OpenDocument>) {
  const outcomes: Outcome[] = [];
  const logged: string[] = [];
  const take = (line: string): void => {
    logged.push(line);
  };
  const linter = new Linter({
    documents,
    settings: { get: () => Promise.resolve(settings) },
    log: { error: take, warn: take },
    onOutcome: (outcome) => outcomes.push(outcome),
  });
  return { linter, outcomes, logged };
}

describe('a run over a document', () => {
  test('should be shared by all who ask about one text', async () => {
    const { linter } = collect(new Map([[uri, open('We met in order to talk.')]]));
    const [one, other] = await Promise.all([linter.lint(uri), linter.lint(uri)]);
    expect(one?.run.shown).toHaveLength(1);
    expect(other?.run).toBe(one?.run);
  });

  test('should give nothing, say so and recover when it fails', async () => {
    const document = open('We met in order to talk.');
    const { linter, outcomes, logged } = collect(new Map([[uri, document]]));
    const { text } = document;
    const broken = new Proxy(text, {
      get(target, key) {
        if (key === 'getText') throw new Error('out of paper');
        return Reflect.get(target, key, target) as unknown;
      },
    });
    Object.defineProperty(document, 'text', { value: broken, configurable: true });
    expect(await linter.lint(uri)).toBeUndefined();
    expect(outcomes.at(-1)?.state).toBe('failed');
    expect(logged.join('\n')).toContain('out of paper');

    Object.defineProperty(document, 'text', { value: text });
    expect((await linter.lint(uri))?.run.shown).toHaveLength(1);
    expect(outcomes.at(-1)?.state).toBe('linted');
  });

  test('should not start once cancelled', async () => {
    const { linter, outcomes } = collect(new Map([[uri, open('We met in order to talk.')]]));
    const source = new CancellationTokenSource();
    const linted = linter.lint(uri, source.token);
    source.cancel();
    expect(await linted).toBeUndefined();
    expect(outcomes).toEqual([]);
  });

  test('should not start once the document is closed', async () => {
    const documents = new Map([[uri, open('We met in order to talk.')]]);
    const { linter, outcomes } = collect(documents);
    const linted = linter.lint(uri);
    documents.delete(uri);
    expect(await linted).toBeUndefined();
    expect(outcomes).toEqual([]);
  });
});

describe('a guarded request', () => {
  test('should answer with nothing and log when its handler throws', async () => {
    const logged: string[] = [];
    const log = { error: (line: string) => logged.push(line), warn: () => undefined };
    const request = guarded('Hover', null, log, () => {
      throw new Error('no light');
    });
    expect(await request({}, new CancellationTokenSource().token)).toBeNull();
    expect(logged.join('\n')).toMatch(/^Hover failed: Error: no light/);
  });
});
