import {
  DocumentDiagnosticReportKind,
  type CancellationToken,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import type { Linter } from '../linter.ts';
import { toDiagnostics, type DiagnosticFeatures } from '../render/diagnostic.ts';

/** `textDocument/diagnostic`: the editor asks for the findings of one document. */
export async function documentDiagnostic(
  { textDocument, previousResultId }: DocumentDiagnosticParams,
  token: CancellationToken,
  linter: Linter,
  client: DiagnosticFeatures,
): Promise<DocumentDiagnosticReport> {
  const linted = await linter.lint(textDocument.uri, token);
  if (linted === undefined) return emptyReport;
  const { document, run } = linted;
  if (run.id === previousResultId) {
    return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: run.id };
  }
  const items = toDiagnostics(document, run, client).map(({ diagnostic }) => diagnostic);
  return { kind: DocumentDiagnosticReportKind.Full, resultId: run.id, items };
}

/** Takes away what was shown before. */
export const emptyReport: DocumentDiagnosticReport = { kind: 'full', items: [] };
