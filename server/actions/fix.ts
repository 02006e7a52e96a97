import type { CodeAction } from 'vscode-languageserver/node';
import { actionKinds } from '../protocol/action-kinds.ts';
import { toWorkspaceEdit, type ActionRequest } from './action-request.ts';

/** One action for each fix; preferred when there is no choice and nothing to lose. */
export function fixActions(request: ActionRequest): CodeAction[] {
  return request.targets.flatMap(({ finding: { fixes }, diagnostic }) =>
    fixes.map(({ title, safe, edits }) => ({
      title,
      kind: actionKinds.fix,
      diagnostics: [diagnostic],
      isPreferred: safe && fixes.length === 1,
      edit: toWorkspaceEdit(request, edits),
    })),
  );
}
