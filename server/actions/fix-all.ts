import type { CodeAction } from 'vscode-languageserver/node';
import type { Edit } from '../../core/finding.ts';
import { applyEdits } from '../../core/fix/apply-edits.ts';
import { fixText, safeEdits } from '../../core/fix/fix-text.ts';
import { actionKinds } from '../protocol/action-kinds.ts';
import { toWorkspaceEdit, type ActionRequest } from './action-request.ts';

/** Every safe fix of the document as one edit; nothing when there is none. */
export function fixAllActions(request: ActionRequest): CodeAction[] {
  const edits = allSafeEdits(request);
  if (edits.length === 0) return [];
  const kind = actionKinds.fixAll;
  return [{ title: 'Fix all safe findings', kind, edit: toWorkspaceEdit(request, edits) }];
}

function allSafeEdits({ document, run }: ActionRequest): Edit[] {
  const edits = safeEdits(run.result.findings);
  if (edits.length === 0 || document.format === undefined) return [];
  const text = document.text.getText();
  const once = applyEdits(text, edits);
  const settings = run.settings.rules;
  const { text: fixed } = fixText(text, { format: document.format, settings });
  // Fixes that touch each other take several rounds, whose edits have no offsets in this text.
  return fixed === once ? edits : [difference(text, fixed)];
}

/** The smallest single edit that makes `after` of `before`. */
function difference(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let kept = 0;
  while (kept < shorter - start && before.at(-1 - kept) === after.at(-1 - kept)) kept += 1;
  return { start, end: before.length - kept, text: after.slice(start, after.length - kept) };
}
