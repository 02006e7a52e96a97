import type { CodeAction } from 'vscode-languageserver/node';
import { safeEdits } from '../../core/fix/fix-text.ts';
import { actionKinds } from '../protocol/action-kinds.ts';
import { oncePerRule, toWorkspaceEdit, type ActionRequest } from './action-request.ts';

/** The safe fixes of one rule, all over the document, where there are several. */
export function fixRuleActions(request: ActionRequest): CodeAction[] {
  const { findings } = request.run.result;
  return oncePerRule(request.targets).flatMap(({ finding: { ruleId }, diagnostic }) => {
    const same = findings.filter((finding) => finding.ruleId === ruleId);
    const fixable = same.filter(({ fixes }) => fixes.some(({ safe }) => safe));
    if (fixable.length < 2) return [];
    const which = fixable.length === same.length ? 'all' : 'all safe';
    return {
      title: `Fix ${which} ${ruleId} findings in this file`,
      kind: actionKinds.fixRule,
      diagnostics: [diagnostic],
      edit: toWorkspaceEdit(request, safeEdits(fixable)),
    };
  });
}
