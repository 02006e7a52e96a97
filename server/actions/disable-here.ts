import type { CodeAction } from 'vscode-languageserver/node';
import type { Edit, Finding } from '../../core/finding.ts';
import type { Block, Format, ProseDocument } from '../../core/prose/block.ts';
import { actionKinds } from '../protocol/action-kinds.ts';
import { toWorkspaceEdit, type ActionRequest } from './action-request.ts';
import { addTarget, directive } from './directive.ts';
import { lineBreak, lineEnd, lineStart } from './lines.ts';

/** Puts comments around the finding that silence its rule there. */
export function disableHereActions(request: ActionRequest): CodeAction[] {
  const { document, run, targets } = request;
  const offered = new Set<string>();
  return targets.flatMap(({ finding, diagnostic }) => {
    const edits = disableHere(finding, run.prose, document.format ?? 'markdown');
    // Two findings of one rule in one block are silenced by the same comments.
    const key = JSON.stringify(edits);
    if (edits.length === 0 || offered.has(key)) return [];
    offered.add(key);
    return {
      title: `Disable ${finding.ruleId} here`,
      kind: actionKinds.disableHere,
      diagnostics: [diagnostic],
      edit: toWorkspaceEdit(request, edits),
    };
  });
}

/** No edits for a finding that stands in no block, such as one about a directive. */
function disableHere(finding: Finding, prose: ProseDocument, format: Format): Edit[] {
  const { text, blocks } = prose;
  const { start, ruleId } = finding;
  const block = blocks.find((each) => each.start <= start && start < each.end);
  if (block === undefined) return [];
  const eol = lineBreak(text);
  const above = lineStart(text, block.container.start);
  if (standsAlone(block, text) && lineStart(text, start) === above) {
    const known = prose.directives.find(
      ({ kind, end }) =>
        kind === 'disable-next-line' && lineStart(text, above - 1) <= end && end <= above,
    );
    if (known) return [addTarget(known, ruleId)];
    return [insert(above, directive(`disable-next-line ${ruleId}`, format) + eol)];
  }
  const { container } = block;
  const last = text.slice(container.start, container.end).trimEnd().length;
  const below = lineEnd(text, container.start + last);
  return [
    insert(above, directive(`disable ${ruleId}`, format) + eol),
    insert(below, eol + directive(`enable ${ruleId}`, format)),
  ];
}

/** Whether a block is a top-level paragraph or heading: a line above it is no part of anything. */
function standsAlone({ kind, start, container }: Block, text: string): boolean {
  if (kind !== 'paragraph' && kind !== 'heading') return false;
  return /^ {0,3}(?:#{1,6}[ \t]+)?$/.test(text.slice(container.start, start));
}

function insert(offset: number, text: string): Edit {
  return { start: offset, end: offset, text };
}
