import * as vscode from 'vscode';
import type { ServerProcess } from '../server-process.ts';

export function registerRestartServer(server: ServerProcess): vscode.Disposable {
  return vscode.commands.registerCommand('midlint.restartServer', () => server.restart());
}
