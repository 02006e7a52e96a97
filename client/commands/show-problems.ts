import * as vscode from 'vscode';
import type { ConfigStatus } from '../../server/protocol/status.ts';

export const showProblemsCommand = 'midlint.showProblems';

/** The mistake in the config file, or the Problems view: from the status bar. */
export function registerShowProblems(): vscode.Disposable {
  return vscode.commands.registerCommand(showProblemsCommand, async (problem?: ConfigStatus) => {
    if (!problem) {
      await vscode.commands.executeCommand('workbench.actions.view.problems');
      return;
    }
    const place = new vscode.Position(problem.line, problem.character);
    await vscode.window.showTextDocument(vscode.Uri.parse(problem.uri), {
      selection: new vscode.Range(place, place),
    });
  });
}
