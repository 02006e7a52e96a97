import type { CodeAction } from 'vscode-languageserver/node';
import type { Edit } from '../../core/finding.ts';
import type { Format, ProseDocument } from '../../core/prose/block.ts';
import { readHead } from '../../core/prose/markdown/front-matter.ts';
import { actionKinds } from '../protocol/action-kinds.ts';
import { oncePerRule, toWorkspaceEdit, type ActionRequest } from './action-request.ts';
import { addTarget, directive } from './directive.ts';
import { lineBreak } from './lines.ts';

/** Puts a comment at the top that silences a rule in all of the document. */
export function disableInFileActions(request: ActionRequest): CodeAction[] {
  const { document, run, targets } = request;
  return oncePerRule(targets).map(({ finding: { ruleId }, diagnostic }) => ({
    title: `Disable ${ruleId} in this file`,
    kind: actionKinds.disableInFile,
    diagnostics: [diagnostic],
    edit: toWorkspaceEdit(request, [
      disableInFile(ruleId, run.prose, document.format ?? 'markdown'),
    ]),
  }));
}

function disableInFile(ruleId: string, prose: ProseDocument, format: Format): Edit {
  const { text, directives } = prose;
  const known = directives.find(
    ({ kind, targets }) => kind === 'disable-file' && targets.length > 0,
  );
  if (known) return addTarget(known, ruleId);
  const eol = lineBreak(text);
  const comment = directive(`disable-file ${ruleId}`, format);
  const { end: start, frontMatter } = readHead(text);
  if (format === 'markdown' && frontMatter) {
    return { start, end: start, text: `${eol}${eol}${comment}` };
  }
  const top = text.startsWith('\uFEFF') ? 1 : 0;
  return { start: top, end: top, text: `${comment}${eol}${eol}` };
}
