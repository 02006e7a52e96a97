import { strict as assert } from 'node:assert';
import { suite, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, open, openNote, rangeOf, until, untilFindings } from './editor.ts';

suite('fixes', () => {
  teardown(closeAll);
  test('should offer the fix, apply it and find the words again when it is undone', async () => {
    const { document } = await open('wordy.md');
    await untilFindings(document, ['wordy-phrase: in order to', 'hedge-stack: could potentially']);
    const fix = await quickFix(document, 'in order to', /^Say it: “.*to make tea/);
    assert.equal(fix.isPreferred, true);
    assert.ok(fix.edit);
    assert.equal(await vscode.workspace.applyEdit(fix.edit), true);
    assert.match(document.getText(), /a kettle to make tea\./);
    await untilFindings(document, ['hedge-stack: could potentially']);
    await vscode.commands.executeCommand('undo');
    await untilFindings(document, ['wordy-phrase: in order to', 'hedge-stack: could potentially']);
  });

  test('should fix all safe findings by command', async () => {
    const { document } = await openNote('In order to rest, we left in order to sleep.\n');
    await untilFindings(document, ['wordy-phrase: In order to', 'wordy-phrase: in order to']);
    await vscode.commands.executeCommand('midlint.fixAll');
    assert.equal(document.getText(), 'To rest, we left to sleep.\n');
    await untilFindings(document, []);
  });

  test('should fix on save where the user asks for it', async () => {
    const editor = await openNote('We left.\n');
    const scope = { uri: editor.document.uri, languageId: 'markdown' };
    const settings = vscode.workspace.getConfiguration('editor', scope);
    const onSave = { 'source.fixAll.midlint': 'explicit' };
    await settings.update('codeActionsOnSave', onSave, vscode.ConfigurationTarget.Workspace);
    await editor.edit((builder) => {
      builder.insert(new vscode.Position(0, 7), ' in order to sleep');
    });
    await untilFindings(editor.document, ['wordy-phrase: in order to']);
    await vscode.commands.executeCommand('workbench.action.files.save');
    await until('the saved fix', () =>
      !editor.document.isDirty && editor.document.getText() === 'We left to sleep.\n'
        ? true
        : undefined,
    );
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
