import { strict as assert } from 'node:assert';
import { suite, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import type { ScanResult } from '../../../server/protocol/scan.ts';
import { closeAll, open, until, untilFindings, workspaceUri } from './editor.ts';

suite('the scan of the workspace', () => {
  teardown(closeAll);

  test('should list files by score and put the problems of closed files into Problems', async () => {
    const name = await writeDraft();
    const result = await scan();
    const draft = result.files.find(({ path }) => path === name);
    assert.deepEqual(draft?.rules, { 'wordy-phrase': 1 });
    assert.equal(result.cancelled, false);
    await until('the problem', () => problemsOf(name)[0]);
  });

  test('should leave the problems of a file to the editor while it is open', async () => {
    const name = await writeDraft();
    await scan();
    await until('the problem', () => problemsOf(name)[0]);
    const { document } = await open(name);
    await untilFindings(document, ['wordy-phrase: in order to']);
    await closeAll();
    await until('the problem of the scan', () => problemsOf(name)[0]);
  });

  test('should read only what has changed the second time', async () => {
    await scan();
    const name = await writeDraft();
    const { read, files } = await scan();
    assert.equal(read, 1);
    assert.ok(files.some(({ path }) => path === name));
  });
});

let drafts = 0;

/** A file that no editor has open. */
async function writeDraft(): Promise<string> {
  drafts += 1;
  const name = `draft-${drafts}.md`;
  const text = 'We came in order to see.\n';
  await vscode.workspace.fs.writeFile(workspaceUri(name), new TextEncoder().encode(text));
  return name;
}

async function scan(): Promise<ScanResult> {
  const result = await vscode.commands.executeCommand<ScanResult | undefined>(
    'midlint.scanWorkspace',
  );
  assert.ok(result, 'the scan has a result');
  return result;
}

function problemsOf(name: string): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(workspaceUri(name))
    .filter(({ source }) => source === 'midlint');
}
