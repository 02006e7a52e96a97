import { strict as assert } from 'node:assert';
import { suite, suiteTeardown, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, open, openNew, rangeOf, until, untilFindings, workspaceUri } from './editor.ts';

suite('fixes', () => {
  teardown(closeAll);
  suiteTeardown(async () => {
    await vscode.workspace.fs.delete(workspaceUri('saved.md'));
  });

  test('should offer the fix, apply it and find the words again when it is undone', async () => {
    const { document } = await open('wordy.md');
    await untilFindings(document, ['wordy-phrase: in order to', 'hedge-stack: could potentially']);
    const fix = await quickFix(document, 'in order to', /“to”/);
    assert.equal(fix.isPreferred, true);
    assert.ok(fix.edit);
    assert.equal(await vscode.workspace.applyEdit(fix.edit), true);
    assert.match(document.getText(), /a kettle to make tea\./);
    await untilFindings(document, ['hedge-stack: could potentially']);
    await vscode.commands.executeCommand('undo');
    await untilFindings(document, ['wordy-phrase: in order to', 'hedge-stack: could potentially']);
  });

  test('should fix all safe findings by command', async () => {
    const { document } = await openNew('In order to rest, we left in order to sleep.\n');
    await untilFindings(document, ['wordy-phrase: In order to', 'wordy-phrase: in order to']);
    await vscode.commands.executeCommand('midlint.fixAll');
    assert.equal(document.getText(), 'To rest, we left to sleep.\n');
    await untilFindings(document, []);
  });

  test('should fix on save where the user asks for it', async () => {
    const uri = workspaceUri('saved.md');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('We left.\n'));
    const settings = vscode.workspace.getConfiguration('editor', { uri, languageId: 'markdown' });
    const onSave = { 'source.fixAll.midlint': 'explicit' };
    await settings.update('codeActionsOnSave', onSave, vscode.ConfigurationTarget.Workspace);
    const editor = await open('saved.md');
    await editor.edit((builder) => {
      builder.insert(new vscode.Position(0, 7), ' in order to sleep');
    });
    await untilFindings(editor.document, ['wordy-phrase: in order to']);
    assert.equal(await editor.document.save(), true);
    assert.equal(editor.document.getText(), 'We left to sleep.\n');
    await settings.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Workspace);
  });
});

/** VS Code cancels such a request while other extensions still register their providers. */
async function quickFix(
  document: vscode.TextDocument,
  words: string,
  title: RegExp,
): Promise<vscode.CodeAction> {
  return until('the quick fix', async () => {
    try {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        rangeOf(document, words),
        vscode.CodeActionKind.QuickFix.value,
        20,
      );
      return actions.find((action) => title.test(action.title));
    } catch (error) {
      if (error instanceof Error && error.name === 'Canceled') return undefined;
      throw error;
    }
  });
}
