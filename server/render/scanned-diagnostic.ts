import type { Diagnostic } from 'vscode-languageserver/node';
import { rulePage } from '../../core/rules/rule-address.ts';
import type { Position } from '../../workspace/lint/file-result.ts';
import type { ScannedFinding } from '../../workspace/scan/scanned-file.ts';
import { diagnosticSource, toDiagnosticSeverity } from './diagnostic.ts';

/** The diagnostic of a finding in a file that is not open. */
export function scannedDiagnostic(finding: ScannedFinding): Diagnostic {
  const { ruleId, severity, message, start, end } = finding;
  return {
    range: { start: toPosition(start), end: toPosition(end) },
    severity: toDiagnosticSeverity(severity),
    code: ruleId,
    codeDescription: { href: rulePage(ruleId) },
    source: diagnosticSource,
    message,
  };
}

/** Results count lines and columns from 1, LSP from 0. */
function toPosition({ line, column }: Position): { line: number; character: number } {
  return { line: line - 1, character: column - 1 };
}
