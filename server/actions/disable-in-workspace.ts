import type { CodeAction } from 'vscode-languageserver/node';
import { actionKinds } from '../protocol/action-kinds.ts';
import {
  disableInWorkspaceCommand,
  type DisableInWorkspaceArguments,
} from '../protocol/commands.ts';
import { oncePerRule, type ActionRequest } from './action-request.ts';

/** Offers the command that switches a rule off in the config file. */
export function disableInWorkspaceActions({ document, targets }: ActionRequest): CodeAction[] {
  return oncePerRule(targets).map(({ finding: { ruleId }, diagnostic }) => {
    const title = `Disable ${ruleId} in this workspace`;
    const argument: DisableInWorkspaceArguments = { uri: document.uri, rule: ruleId };
    return {
      title,
      kind: actionKinds.disableInWorkspace,
      diagnostics: [diagnostic],
      command: { title, command: disableInWorkspaceCommand, arguments: [argument] },
    };
  });
}
