import * as vscode from 'vscode';

const languages = ['markdown', 'plaintext', 'git-commit'];

/**
 * Where a document may live. Only what the user writes: no diffs' old sides, output or our own
 * rule pages.
 */
const schemes = ['file', 'untitled', 'vscode-vfs', 'vscode-notebook-cell'];

/** What the language server is told of. */
export const documentSelector = languages.flatMap((language) =>
  schemes.map((scheme) => ({ language, scheme })),
);

/** Whether midlint reads this document. */
export function isLinted(document: vscode.TextDocument): boolean {
  return vscode.languages.match(documentSelector, document) > 0;
}
