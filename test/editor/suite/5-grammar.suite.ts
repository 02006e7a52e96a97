import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { suite, test } from 'mocha';
import * as vscode from 'vscode';
import { extension, workspaceUri } from './editor.ts';

interface Token {
  readonly startIndex: number;
  readonly endIndex: number;
  readonly scopes: readonly string[];
}

interface Grammar {
  tokenizeLine(line: string, stack: unknown): { tokens: readonly Token[]; ruleStack: unknown };
}

interface GrammarContribution {
  readonly scopeName: string;
  readonly path: string;
  readonly injectTo?: readonly string[];
}

suite('the highlighting of directives', () => {
  test('should name the parts of a directive in Markdown', async () => {
    const parts = await midlintParts('text.html.markdown', 'directives.md');
    assert.deepEqual(parts, [
      'keyword: midlint-disable-next-line',
      'rule: wordy-phrase',
      'rule: hedge-stack',
      'reason: -- a quoted report',
      'keyword: midlint-disable',
      'keyword: midlint-enable',
      'rule: hedge-stack',
      'reason: -- from here on',
    ]);
  });

  test('should name the parts of a directive in plain text', async () => {
    const parts = await midlintParts('text.plain.midlint', 'wordy.txt');
    assert.deepEqual(parts, [
      'keyword: midlint-disable-next-line',
      'rule: wordy-phrase',
      'reason: -- the toast quotes it',
    ]);
  });
});

/** Reads a file of the workspace with VS Code's own tokenizer and its grammars and ours. */
async function midlintParts(scopeName: string, file: string): Promise<string[]> {
  const grammar = await loadGrammar(scopeName);
  const text = readFileSync(workspaceUri(file).fsPath, 'utf8');
  const parts: string[] = [];
  let stack: unknown = null;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    for (const { startIndex, endIndex, scopes } of tokens) {
      const words = line.slice(startIndex, endIndex).trim();
      const part = partOf(scopes.join(' '));
      if (part !== undefined && words !== '') parts.push(`${part}: ${words}`);
    }
    stack = ruleStack;
  }
  return parts;
}

function partOf(scopes: string): string | undefined {
  if (scopes.includes('keyword.control.directive.midlint')) return 'keyword';
  if (scopes.includes('variable.parameter.rule.midlint')) return 'rule';
  if (scopes.includes('string.unquoted.reason.midlint')) return 'reason';
  return undefined;
}

async function loadGrammar(scopeName: string): Promise<Grammar> {
  const contributions = vscode.extensions.all.flatMap(({ extensionPath, packageJSON }) => {
    const { contributes } = packageJSON as { contributes?: { grammars?: GrammarContribution[] } };
    return (contributes?.grammars ?? []).map((grammar) => ({ ...grammar, extensionPath }));
  });
  assert.ok(contributions.some((one) => one.extensionPath === extension().extensionPath));
  const { textmate, oniguruma, wasm } = tokenizer();
  await oniguruma.loadWASM(wasm);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve(oniguruma),
    loadGrammar: (name) => {
      const found = contributions.find((one) => one.scopeName === name);
      if (!found) return Promise.resolve(null);
      const path = join(found.extensionPath, found.path);
      return Promise.resolve(textmate.parseRawGrammar(readFileSync(path, 'utf8'), path));
    },
    getInjections: (name) =>
      contributions.filter((one) => one.injectTo?.includes(name)).map((one) => one.scopeName),
  });
  const grammar = await registry.loadGrammar(scopeName);
  assert.ok(grammar, `a grammar called ${scopeName}`);
  return grammar;
}

interface Oniguruma {
  loadWASM(data: Uint8Array): Promise<void>;
}

interface Textmate {
  readonly Registry: new (options: {
    onigLib: Promise<Oniguruma>;
    loadGrammar(name: string): Promise<unknown>;
    getInjections(name: string): string[];
  }) => { loadGrammar(name: string): Promise<Grammar | null> };
  parseRawGrammar(content: string, path: string): unknown;
}

/** The editor's own copy: desktop VS Code keeps its modules in an archive, the server does not. */
function tokenizer(): { textmate: Textmate; oniguruma: Oniguruma; wasm: Uint8Array } {
  const modules = ['node_modules.asar', 'node_modules']
    .map((name) => join(vscode.env.appRoot, name))
    .find((path) => existsSync(join(path, 'vscode-textmate')));
  assert.ok(modules, 'VS Code has its tokenizer');
  const load = createRequire(join(modules, 'index.js'));
  return {
    textmate: load('vscode-textmate') as Textmate,
    oniguruma: load('vscode-oniguruma') as Oniguruma,
    wasm: readFileSync(join(modules, 'vscode-oniguruma', 'release', 'onig.wasm')),
  };
}
