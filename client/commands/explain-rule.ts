import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { rulesRequest } from '../../server/protocol/rules.ts';
import { findingsAt, ruleOf } from '../findings.ts';
import { sendRequest } from '../messages.ts';
import { RulePages } from '../rule-pages.ts';

/** Shows a rule's page: of the id given, of the finding at the cursor, or of one picked. */
export function registerExplainRule(client: LanguageClient): vscode.Disposable {
  const pages = new RulePages(client);
  return vscode.Disposable.from(
    pages,
    vscode.commands.registerCommand('midlint.explainRule', async (id?: unknown) => {
      const rule = typeof id === 'string' ? id : await chooseRule(client);
      if (rule !== undefined) await pages.show(rule);
    }),
  );
}

async function chooseRule(client: LanguageClient): Promise<string | undefined> {
  const editor = vscode.window.activeTextEditor;
  const findings = editor ? findingsAt(editor.document, editor.selection) : [];
  const ids = [...new Set(findings.map(ruleOf))].filter((id) => id !== undefined);
  if (ids.length === 1) return ids[0];

  const rules = await sendRequest(client, rulesRequest, null);
  const offered = ids.length > 0 ? rules.filter(({ id }) => ids.includes(id)) : rules;
  const items = offered.map(({ id, category, what }) => ({
    label: id,
    description: category,
    detail: what,
  }));
  const choice = await vscode.window.showQuickPick(items, {
    title: 'Explain which rule?',
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return choice?.label;
}
