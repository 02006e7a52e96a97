import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createWorkspaceReport } from '../../core/report/create-workspace-report.ts';
import type { SummarizedFile } from '../../core/report/workspace-report.ts';
import type { ScannedFile } from '../../workspace/scan/scanned-file.ts';
import type { WorkspaceReportResult } from '../protocol/workspace-report.ts';
import type { WorkspaceScan } from '../scan/workspace-scan.ts';
import type { WorkspaceFolders } from '../settings/workspace-folders.ts';

/** `midlint/workspaceReport`: the last scan summed up. */
export function workspaceReport({
  scan,
  folders,
}: {
  readonly scan: Pick<WorkspaceScan, 'last'>;
  readonly folders: Pick<WorkspaceFolders, 'paths'>;
}): WorkspaceReportResult | null {
  const { last } = scan;
  if (last === undefined) return null;
  const name = folders.paths.map((path) => basename(path)).join(', ');
  const report = createWorkspaceReport(name, last.files.map(toSummarized));
  const named = new Set([...report.mostMid, ...report.unscored].map((file) => file.name));
  const uris = last.files
    .filter(({ path }) => named.has(path))
    .map(({ path, absolute }) => [path, pathToFileURL(absolute).href] as const);
  return { report, uris: Object.fromEntries(uris), cancelled: last.cancelled };
}

function toSummarized({ path, words, score, unscored, rules, error }: ScannedFile): SummarizedFile {
  return { name: path, words, score, unscored, rules, error };
}
