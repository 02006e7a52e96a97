import { basename } from 'node:path';
import type { CancellationToken } from 'vscode-languageserver/node';
import { reportOn } from '../../core/report/create-report.ts';
import type { Linter } from '../linter.ts';
import type { ReportParams, ReportResult } from '../protocol/report.ts';
import type { WorkspaceFolders } from '../settings/workspace-folders.ts';

/** `midlint/report`: the report on a document as it is in the editor. */
export async function report(
  { uri }: ReportParams,
  token: CancellationToken,
  { linter, folders }: { readonly linter: Linter; readonly folders: WorkspaceFolders },
): Promise<ReportResult | null> {
  const linted = await linter.lint(uri, token);
  if (linted === undefined) return null;
  const { run } = linted;
  const name = basename(folders.placeOf(uri).path);
  const { profile } = run.settings.rules;
  return { version: run.version, report: reportOn(run.linted(), { name, profile }) };
}
