import type { Settings } from '../../core/config/settings.ts';
import type { SummarizedFile } from '../../core/report/workspace-report.ts';
import type { FoundFile } from '../../workspace/files/find-files.ts';
import type { FileResult } from '../../workspace/lint/file-result.ts';
import type { Io } from '../io.ts';
import type { ReportOptions } from './report.ts';
import { basename, resolve } from 'node:path';
import { createWorkspaceReport } from '../../core/report/create-workspace-report.ts';
import { formatOf } from '../../workspace/files/prose-files.ts';
import { countByRule } from '../../workspace/lint/count-by-rule.ts';
import { exitCodes } from '../exit-code.ts';
import { formatOfOutput, summaryRenderers } from '../formatters/reports.ts';
import { findInputs } from '../lint/find-inputs.ts';
import { lintTasks } from '../lint/lint-tasks.ts';
import type { RunConfig } from '../lint/run-config.ts';
import { writeOutput } from '../write-output.ts';

/**
 * `midlint report` on folders: one report on all files in them.
 *
 * @returns the exit code: 0, whatever was found; 2 when a file could not be read, which the report
 *   names too.
 * @throws UsageError for a mistake in the call or a config: then nothing was read.
 */
export async function summarize(
  paths: readonly string[],
  config: RunConfig,
  options: ReportOptions,
  io: Io,
): Promise<number> {
  const inputs = findInputs(paths, config, options.output, io);
  const tasks = inputs.map((file) => toTask(file, config.settings(file.absolute)));
  const files: SummarizedFile[] = [];
  await lintTasks(tasks, options.jobs, io, ({ result }) => {
    if (result.error !== null) io.stderr.write(`midlint: ${result.path}: ${result.error}\n`);
    files.push(toSummarized(result));
  });
  const failed = files.filter(({ error }) => error !== null).length;
  // Of nothing there is no report: an old one stays as it is.
  if (files.length > failed || failed === 0) {
    const report = createWorkspaceReport(nameOf(paths, io), files);
    const text = summaryRenderers[options.format ?? formatOfOutput(options.output)](report);
    if (options.output === undefined) io.stdout.write(text);
    else writeOutput(options.output, text, io);
  }
  return failed > 0 ? exitCodes.error : exitCodes.clean;
}

function toTask(
  { path, absolute, error }: FoundFile,
  settings: Settings,
): Parameters<typeof lintTasks>[0][number] {
  return { path, absolute, error, format: formatOf(path), settings, fix: false };
}

function toSummarized({
  path,
  words,
  score,
  unscored,
  findings,
  error,
}: FileResult): SummarizedFile {
  return { name: path, words, score, unscored, rules: countByRule(findings), error };
}

/** What the user named; the name of the folder for one that has none, such as `.`. */
function nameOf(paths: readonly string[], { cwd }: Io): string {
  return paths
    .map((path) => (/^[./\\]*$/u.test(path) ? basename(resolve(cwd, path)) || path : path))
    .map((path) => path.replace(/[/\\]+$/u, ''))
    .join(', ');
}
