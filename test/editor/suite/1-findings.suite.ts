import { strict as assert } from 'node:assert';
import { suite, suiteTeardown, test } from 'mocha';
import * as vscode from 'vscode';
import {
  closeAll,
  extension,
  open,
  openNote,
  rangeOf,
  until,
  untilFindings,
  workspaceUri,
} from './editor.ts';

suite('findings', () => {
  suiteTeardown(closeAll);

  // First of all, while no document is open: file names keep the order.
  test('should stay asleep until there is prose to read', async () => {
    assert.equal(extension().isActive, false);
    await open('wordy.md');
    await until('the activation', () => extension().isActive || undefined);
  });

  test('should mark what it finds in Markdown, and not in code', async () => {
    const { document } = await open('wordy.md');
    await untilFindings(document, ['wordy-phrase: in order to', 'hedge-stack: could potentially']);
    const [diagnostic] = vscode.languages.getDiagnostics(document.uri);
    assert.ok(typeof diagnostic?.code === 'object', 'the code links to the rule');
    assert.match(diagnostic.code.target.toString(), /wordy-phrase/);
  });

  test('should read plain text and its directives', async () => {
    const { document } = await open('wordy.txt');
    await untilFindings(document, ['wordy-phrase: in order to']);
    assert.equal(document.languageId, 'plaintext');
  });

  test('should follow what is typed in a document without a file', async () => {
    const { document, edit } = await openUntitled('We came.\n');
    await untilFindings(document, []);
    await edit((builder) => {
      builder.insert(new vscode.Position(0, 7), ' in order to see');
    });
    await untilFindings(document, ['wordy-phrase: in order to']);
    await edit((builder) => {
      builder.replace(rangeOf(document, 'in order to'), 'to');
    });
    await untilFindings(document, []);
  });

  test('should read commit messages without their comments', async () => {
    const content = 'Fix the pump\n\nWe came in order to see.\n\n# In order to commit, save.\n';
    const document = await vscode.workspace.openTextDocument({ content, language: 'git-commit' });
    await untilFindings(document, ['wordy-phrase: in order to']);
  });

  test('should read the Markdown cells of a notebook', async () => {
    const cell = (kind: string, source: string) => ({ cell_type: kind, metadata: {}, source });
    const content = {
      cells: [
        cell('markdown', 'We came in order to see.'),
        { ...cell('code', '# We came in order to see.'), execution_count: null, outputs: [] },
      ],
      metadata: {},
      nbformat: 4,
      nbformat_minor: 5,
    };
    const uri = workspaceUri('notes.ipynb');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(JSON.stringify(content)));
    await vscode.commands.executeCommand('vscode.open', uri);
    const notebook = await until('the notebook', () =>
      vscode.workspace.notebookDocuments.find((each) => each.uri.toString() === uri.toString()),
    );
    const [prose, code] = notebook.getCells();
    assert.ok(prose && code);
    await untilFindings(prose.document, ['wordy-phrase: in order to']);
    await untilFindings(code.document, []);
  });

  test('should leave other languages alone', async () => {
    const { document } = await openNote('# We came in order to see.\n', 'sh');
    const prose = await openNote('We came in order to see.\n');
    await untilFindings(prose.document, ['wordy-phrase: in order to']);
    await untilFindings(document, []);
  });

  test('should say on hover what is wrong and why', async () => {
    const { document } = await open('wordy.md');
    const place = rangeOf(document, 'in order to').start;
    const text = await until('the hover', async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        place,
      );
      const all = hovers.flatMap(({ contents }) => contents.map(textOf));
      return all.find((part) => part.includes('wordy-phrase'));
    });
    assert.match(text, /several words where one or two say the same/);
  });
});

async function openUntitled(content: string) {
  const document = await vscode.workspace.openTextDocument({ content, language: 'markdown' });
  const editor = await vscode.window.showTextDocument(document);
  const edit = async (change: (builder: vscode.TextEditorEdit) => void) => {
    assert.equal(await editor.edit(change), true);
  };
  return { document, edit };
}

/** A provider may still answer in the old shape, a plain string. */
function textOf(part: vscode.Hover['contents'][number]): string {
  return part instanceof vscode.MarkdownString ? part.value : JSON.stringify(part);
}
