import type { CodeAction } from 'vscode-languageserver/node';
import { actionKinds } from '../protocol/action-kinds.ts';
import { fixTitle } from '../render/fix-title.ts';
import { toWorkspaceEdit, type ActionRequest } from './action-request.ts';

/** One action for each fix; preferred when there is no choice and nothing to lose. */
export function fixActions(request: ActionRequest): CodeAction[] {
  const { blocks } = request.run.prose;
  return request.targets.flatMap(({ finding: { fixes }, diagnostic }) =>
    fixes.map((fix) => ({
      title: fixTitle(fix, blocks),
      kind: actionKinds.fix,
      diagnostics: [diagnostic],
      isPreferred: fix.safe && fixes.length === 1,
      edit: toWorkspaceEdit(request, fix.edits),
    })),
  );
}
