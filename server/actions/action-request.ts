import type { Diagnostic, WorkspaceEdit } from 'vscode-languageserver/node';
import type { Edit, Finding } from '../../core/finding.ts';
import type { ClientFeatures } from '../capabilities.ts';
import type { OpenDocument, Run } from '../documents/open-document.ts';
import { toTextEdit } from '../positions.ts';

/** A finding that actions are wanted for, with the diagnostic the client knows it by. */
export interface Target {
  readonly finding: Finding;
  readonly diagnostic: Diagnostic;
}

/** What every kind of action is made from. */
export interface ActionRequest {
  readonly document: OpenDocument;
  /** Over the document's latest text. */
  readonly run: Run;
  readonly targets: readonly Target[];
  readonly client: Pick<ClientFeatures, 'versionedEdits'>;
}

/** An edit that the client refuses when the text has changed since. */
export function toWorkspaceEdit(
  { document, client }: ActionRequest,
  edits: readonly Edit[],
): WorkspaceEdit {
  const { uri, version } = document;
  const textEdits = edits.map((edit) => toTextEdit(document.text, edit));
  if (!client.versionedEdits) return { changes: { [uri]: textEdits } };
  return { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] };
}

/** The first target of each rule. */
export function oncePerRule(targets: readonly Target[]): Target[] {
  const byRule = new Map(targets.toReversed().map((target) => [target.finding.ruleId, target]));
  return [...byRule.values()].reverse();
}
