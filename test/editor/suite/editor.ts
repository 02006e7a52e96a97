import { strict as assert } from 'node:assert';
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import * as vscode from 'vscode';

/** Asks until there is an answer; an editor's parts are ready when they are ready. */
export async function until<T>(
  what: string,
  probe: () => T | undefined | Promise<T | undefined>,
): Promise<T> {
  const end = Date.now() + 15_000;
  for (;;) {
    const answer = await probe();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await wait(25);
  }
}

export function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.getExtension('midlint.midlint');
  assert.ok(found, 'the extension is installed');
  return found;
}

export function workspaceUri(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'a folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

export async function open(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(
    await vscode.workspace.openTextDocument(workspaceUri(name)),
  );
}

/**
 * A new file in the workspace, opened. Its name is never used twice: an editor that closes a
 * document and opens one of the same name at once may show the old one's findings for a moment.
 */
export async function openNote(content: string, extension = 'md'): Promise<vscode.TextEditor> {
  const name = `note-${randomUUID()}.${extension}`;
  await vscode.workspace.fs.writeFile(workspaceUri(name), new TextEncoder().encode(content));
  return open(name);
}

/** Throws away what a test typed and closes every editor. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (!document.isDirty) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Where a document has these words. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const start = document.getText().indexOf(words);
  assert.ok(start >= 0, `the document has “${words}”`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** Midlint's findings as “rule: words”, in the order of their place. */
export function findings(document: vscode.TextDocument): string[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === 'midlint')
    .sort((one, other) => one.range.start.compareTo(other.range.start))
    .map((finding) => `${ruleId(finding)}: ${document.getText(finding.range)}`);
}

export async function untilFindings(
  document: vscode.TextDocument,
  expected: readonly string[],
): Promise<void> {
  let last: string[] = [];
  try {
    await until('the findings', () => {
      last = findings(document);
      return JSON.stringify(last) === JSON.stringify(expected) ? true : undefined;
    });
  } catch {
    assert.deepEqual(last, expected);
  }
}

function ruleId({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
