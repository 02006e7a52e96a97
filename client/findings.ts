import * as vscode from 'vscode';

/** All of midlint's diagnostics in a document. */
export function findingsIn(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter((diagnostic) => diagnostic.source === 'midlint');
}

/** Those that touch a range; an empty range at a finding's edge touches it. */
export function findingsAt(
  document: vscode.TextDocument,
  range: vscode.Range,
): vscode.Diagnostic[] {
  return findingsIn(document).filter((finding) => finding.range.intersection(range) !== undefined);
}

/** The id of the rule that made a finding. */
export function ruleOf(finding: vscode.Diagnostic): string | undefined {
  const { code } = finding;
  const value = typeof code === 'object' ? code.value : code;
  return typeof value === 'string' ? value : undefined;
}
