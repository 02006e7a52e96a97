import type {
  CancellationToken,
  CodeAction,
  CodeActionContext,
  CodeActionParams,
  Diagnostic,
} from 'vscode-languageserver/node';
import type { Span } from '../../core/finding.ts';
import type { ActionRequest, Target } from '../actions/action-request.ts';
import { disableHereActions } from '../actions/disable-here.ts';
import { disableInFileActions } from '../actions/disable-in-file.ts';
import { disableInWorkspaceActions } from '../actions/disable-in-workspace.ts';
import { fixActions } from '../actions/fix.ts';
import { fixAllActions } from '../actions/fix-all.ts';
import { fixRuleActions } from '../actions/fix-rule.ts';
import type { Linter, Linted } from '../linter.ts';
import { toSpan } from '../positions.ts';
import { actionKinds, type ActionKind } from '../protocol/action-kinds.ts';
import {
  diagnosticSource,
  findingKey,
  toDiagnostics,
  type DiagnosticFeatures,
} from '../render/diagnostic.ts';

/** In the order of a menu: mend first, silence last. */
const makers: readonly (readonly [ActionKind, (request: ActionRequest) => CodeAction[]])[] = [
  [actionKinds.fix, fixActions],
  [actionKinds.fixRule, fixRuleActions],
  [actionKinds.disableHere, disableHereActions],
  [actionKinds.disableInFile, disableInFileActions],
  [actionKinds.disableInWorkspace, disableInWorkspaceActions],
  [actionKinds.fixAll, fixAllActions],
];

/** `textDocument/codeAction`: what can be done about the findings in a range. */
export async function codeActions(
  params: CodeActionParams,
  token: CancellationToken,
  linter: Linter,
  client: ActionRequest['client'] & DiagnosticFeatures,
): Promise<CodeAction[]> {
  const wanted = makers.filter(([kind]) => wants(params.context, kind));
  if (wanted.length === 0) return [];
  const linted = await linter.lint(params.textDocument.uri, token);
  if (linted === undefined) return [];
  const { document, run } = linted;
  const request = { document, run, client, targets: targetsOf(params, linted, client) };
  return wanted.flatMap(([, make]) => make(request));
}

/** A kind is wanted with all below it; source actions only when asked for. */
function wants({ only }: CodeActionContext, kind: ActionKind): boolean {
  if (only === undefined) return kind.startsWith('quickfix');
  return only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
}

/**
 * The findings that touch the range; of those, where the client names diagnostics of ours, the
 * ones it names. A diagnostic of an older text that is no longer found finds nothing.
 */
function targetsOf(
  { range, context }: CodeActionParams,
  { document, run }: Linted,
  client: DiagnosticFeatures,
): Target[] {
  const span = toSpan(document.text, range);
  const named = context.diagnostics.filter(({ source }) => source === diagnosticSource);
  const touches = ({ start, end }: Span): boolean => start <= span.end && span.start <= end;
  const targets = toDiagnostics(document, run, client, touches).flatMap((target) => {
    if (named.length === 0) return [target];
    const diagnostic = named.find((each) => isOf(each, target));
    return diagnostic ? [{ finding: target.finding, diagnostic }] : [];
  });
  // What spans a whole paragraph stands behind what is about a few of its words.
  return targets.sort((a, b) => lengthOf(a) - lengthOf(b));
}

function lengthOf({ finding: { start, end } }: Target): number {
  return end - start;
}

/** By the key the diagnostic carries; by rule and range for a client that drops `data`. */
function isOf({ data, code, range }: Diagnostic, { finding, diagnostic }: Target): boolean {
  const key = readKey(data);
  if (key !== undefined) return key === findingKey(finding);
  return code === diagnostic.code && JSON.stringify(range) === JSON.stringify(diagnostic.range);
}

function readKey(data: unknown): unknown {
  return typeof data === 'object' && data !== null && 'finding' in data ? data.finding : undefined;
}
