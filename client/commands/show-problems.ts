import * as vscode from 'vscode';
import type { ConfigStatus } from '../../server/protocol/status.ts';

export const showProblemsCommand = 'midlint.showProblems';

/** What a click on the status bar does: the mistake in the config file, or the Problems view. */
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
