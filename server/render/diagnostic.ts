import { DiagnosticSeverity, DiagnosticTag, type Diagnostic } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Severity } from '../../core/finding.ts';
import { toRange } from '../positions.ts';
import { rulePage } from '../../core/rules/rule-page.ts';
import { deletesFinding } from './deletes-finding.ts';

/** The `source` of every diagnostic. */
export const diagnosticSource = 'midlint';

/** What a diagnostic carries to and from the client, to tie its quick fixes to it. */
interface DiagnosticData {
  /** As `findingKey` makes it. */
  readonly finding: string;
}

/** @param document in the version that the finding was made of. */
export function toDiagnostic(finding: Finding, document: TextDocument): Diagnostic {
  const data: DiagnosticData = { finding: findingKey(finding) };
  return {
    range: toRange(document, finding),
    severity: toDiagnosticSeverity(finding.severity),
    code: finding.ruleId,
    codeDescription: { href: rulePage(finding.ruleId) },
    source: diagnosticSource,
    message: finding.message,
    ...(deletesFinding(finding, document.getText()) && { tags: [DiagnosticTag.Unnecessary] }),
    data,
  };
}

function toDiagnosticSeverity(severity: Severity): DiagnosticSeverity {
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
