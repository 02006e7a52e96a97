import * as vscode from 'vscode';

/** Opens a copy of the sample post, without a file, for readers of the walkthrough to play with. */
export function registerOpenSample(extension: vscode.Uri): vscode.Disposable {
  return vscode.commands.registerCommand('midlint.openSample', async () => {
    const file = vscode.Uri.joinPath(extension, 'samples', 'mid-blog-post.md');
    const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
    await vscode.window.showTextDocument(document);
  });
}
