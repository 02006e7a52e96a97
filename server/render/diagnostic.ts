import { DiagnosticSeverity, DiagnosticTag, type Diagnostic } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Severity } from '../../core/finding.ts';
import type { Target } from '../actions/action-request.ts';
import type { ClientFeatures } from '../capabilities.ts';
import type { OpenDocument, Run } from '../documents/open-document.ts';
import { toRange } from '../positions.ts';
import { rulePage } from '../../core/rules/rule-address.ts';
import type { Appearance } from './cluster.ts';
import { deletesFinding } from './deletes-finding.ts';
import { toRelatedInformation } from './related-information.ts';

/** The `source` of every diagnostic. */
export const diagnosticSource = 'midlint';

/** What a diagnostic carries to and from the client, to tie its quick fixes to it. */
interface DiagnosticData {
  /** As `findingKey` makes it. */
  readonly finding: string;
}

/** What a diagnostic may hold, by what the client can do with it. */
export type DiagnosticFeatures = Pick<ClientFeatures, 'relatedInformation'>;

/**
 * The diagnostics of the findings shown, in their order.
 *
 * @param document in the version that the run was made of.
 * @param wanted which findings; all when not given.
 */
export function toDiagnostics(
  document: OpenDocument,
  { shown }: Run,
  client: DiagnosticFeatures,
  wanted: (finding: Finding) => boolean = () => true,
): Target[] {
  return shown
    .filter(({ finding }) => wanted(finding))
    .map((appearance) => ({
      finding: appearance.finding,
      diagnostic: toDiagnostic(appearance, document.text, client),
    }));
}

function toDiagnostic(
  { finding, severity, cluster }: Appearance,
  document: TextDocument,
  { relatedInformation }: DiagnosticFeatures,
): Diagnostic {
  const { ruleId } = finding;
  const data: DiagnosticData = { finding: findingKey(finding) };
  const diagnostic: Diagnostic = {
    range: toRange(document, finding),
    severity: toDiagnosticSeverity(severity),
    code: ruleId,
    codeDescription: { href: rulePage(ruleId) },
    source: diagnosticSource,
    message: finding.message,
    data,
  };
  if (deletesFinding(finding, document.getText())) diagnostic.tags = [DiagnosticTag.Unnecessary];
  if (relatedInformation && cluster) {
    diagnostic.relatedInformation = toRelatedInformation(cluster, document);
  }
  return diagnostic;
}

/** As LSP numbers them. */
export function toDiagnosticSeverity(severity: Severity): DiagnosticSeverity {
  switch (severity) {
    case 'error':
      return DiagnosticSeverity.Error;
    case 'warning':
      return DiagnosticSeverity.Warning;
    case 'info':
      return DiagnosticSeverity.Information;
    case 'hint':
      return DiagnosticSeverity.Hint;
  }
}

/** Tells a finding from every other of the same text. */
export function findingKey({ ruleId, start, end }: Finding): string {
  return `${ruleId}@${start}-${end}`;
}
