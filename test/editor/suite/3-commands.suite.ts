import { strict as assert } from 'node:assert';
import { suite, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, extension, open, openNote, rangeOf, until } from './editor.ts';
import { findings, untilFindings, workspaceUri } from './editor.ts';

suite('commands', () => {
  teardown(closeAll);

  test('should all exist that the manifest names', async () => {
    const manifest = extension().packageJSON as {
      contributes: { commands: { command: string; category: string }[] };
    };
    const existing = await vscode.commands.getCommands(true);
    for (const { command, category } of manifest.contributes.commands) {
      assert.ok(existing.includes(command), command);
      assert.equal(category, 'Midlint');
    }
  });

  test('should open a copy of the sample, marked', async () => {
    await vscode.commands.executeCommand('midlint.openSample');
    const document = await until('the sample', () => {
      const active = vscode.window.activeTextEditor?.document;
      return active?.isUntitled === true && active.languageId === 'markdown' ? active : undefined;
    });
    assert.match(document.getText(), /Writing Guide/);
    await until('its findings', () => findings(document).length > 10 || undefined);
  });

  test('should silence a rule on one line', async () => {
    const editor = await openNote('We left in order to sleep.\n\nWe left in order to rest.\n');
    await putCursor(editor, 'in order to');
    await vscode.commands.executeCommand('midlint.disableRuleHere');
    assert.match(editor.document.getText(), /^<!-- midlint-disable-next-line wordy-phrase -->\n/);
    await untilFindings(editor.document, ['wordy-phrase: in order to']);
  });

  test('should silence a rule in a whole file', async () => {
    const editor = await openNote('We left in order to sleep.\n\nWe left in order to rest.\n');
    await putCursor(editor, 'in order to');
    await vscode.commands.executeCommand('midlint.disableRuleInFile');
    assert.match(editor.document.getText(), /<!-- midlint-disable-file wordy-phrase -->/);
    await untilFindings(editor.document, []);
  });

  test('should silence a rule in the workspace, and listen when it is taken back', async () => {
    const editor = await open('wordy.txt');
    await putCursor(editor, 'in order to');
    await vscode.commands.executeCommand('midlint.disableRuleInWorkspace');
    const uri = workspaceUri('.midlintrc.json');
    const config = await until('the config file', async () => read(uri));
    assert.deepEqual(JSON.parse(config), { rules: { 'wordy-phrase': 'off' } });
    const { languageId } = await vscode.workspace.openTextDocument(uri);
    assert.equal(languageId, 'jsonc');
    await untilFindings(editor.document, ['unused-directive: wordy-phrase']);
    await vscode.workspace.fs.delete(uri);
    await untilFindings(editor.document, ['wordy-phrase: in order to']);
  });

  test('should show the page of the rule at the cursor', async () => {
    const editor = await open('wordy.md');
    await putCursor(editor, 'in order to');
    await vscode.commands.executeCommand('midlint.explainRule');
    await until('the rule page', () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .find(({ label, input }) => label.includes('wordy-phrase') && isPreview(input)),
    );
    const page = await vscode.workspace.openTextDocument(
      vscode.Uri.parse('midlint-rule:/wordy-phrase.md'),
    );
    assert.match(page.getText(), /in order to/);
  });

  test('should say so when there is no rule of that name', async () => {
    const page = await vscode.workspace.openTextDocument(vscode.Uri.parse('midlint-rule:/none.md'));
    assert.match(page.getText(), /no rule of this name/);
  });
});

async function read(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)) || undefined;
  } catch {
    return undefined;
  }
}

async function putCursor(editor: vscode.TextEditor, words: string): Promise<void> {
  const range = rangeOf(editor.document, words);
  editor.selection = new vscode.Selection(range.start, range.start);
  await until('its findings', () =>
    vscode.languages
      .getDiagnostics(editor.document.uri)
      .some((finding) => finding.range.isEqual(range))
      ? true
      : undefined,
  );
}

function isPreview(input: unknown): boolean {
  return input instanceof vscode.TabInputWebview && input.viewType.includes('markdown.preview');
}
