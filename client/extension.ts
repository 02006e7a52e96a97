import type { ChildProcess } from 'node:child_process';
import * as vscode from 'vscode';
import { ServerProcess } from './server-process.ts';
import { StatusBar } from './status-bar.ts';
import { registerConfigure } from './commands/configure.ts';
import { registerDisableRule } from './commands/disable-rule.ts';
import { registerExplainRule } from './commands/explain-rule.ts';
import { registerFixAll } from './commands/fix-all.ts';
import { registerOpenSample } from './commands/open-sample.ts';
import { registerRestartServer } from './commands/restart-server.ts';
import { registerShowLog } from './commands/show-log.ts';
import { registerShowProblems } from './commands/show-problems.ts';
import { registerReport } from './report/register-report.ts';
import { registerScan } from './scan/register-scan.ts';

let server: ServerProcess | undefined;

/**
 * Called with the first Markdown or plain text document, or with the first command.
 *
 * @param script of the server: absolute.
 * @param child the server's process, which has been started already (launch/client.ts).
 */
export function activate(
  context: vscode.ExtensionContext,
  script: string,
  child: ChildProcess,
): void {
  const log = vscode.window.createOutputChannel('Midlint', { log: true });
  server = new ServerProcess(script, child, log);
  const { client } = server;
  context.subscriptions.push(
    log,
    new StatusBar(client),
    registerFixAll(client),
    registerDisableRule(client),
    registerExplainRule(client),
    registerConfigure(client),
    registerOpenSample(context.extensionUri),
    registerRestartServer(server),
    registerReport(client, context.extensionUri),
    registerScan(client, context.extensionUri),
    registerShowLog(log),
    registerShowProblems(),
  );
  void server.start();
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}
