import type { FoundFile } from '../../workspace/files/find-files.ts';
import type { Io } from '../io.ts';
import type { RunConfig } from './run-config.ts';
import { resolve } from 'node:path';
import { displayPath } from '../../workspace/files/display-path.ts';
import { findFiles } from '../../workspace/files/find-files.ts';
import { UsageError } from '../usage-error.ts';

/** What standard input is called, and read as, when it has no name: a Markdown file. */
export const unnamed = 'stdin.md';

/**
 * The files to read, in path order. What the config leaves out is told on standard error.
 *
 * @param output where the report goes, as the user named it.
 * @throws UsageError when a config must be mended first, or `output` is one of the files.
 */
export function findInputs(
  paths: readonly string[],
  config: RunConfig,
  output: string | undefined,
  io: Io,
): readonly FoundFile[] {
  // A report from an earlier run is no prose of the project, and must not become the next one's.
  const report = output === undefined ? undefined : resolve(io.cwd, output);
  const { files, ignored } = findFiles(paths, {
    cwd: io.cwd,
    isIgnored: (path) => path === report || config.isIgnored(path),
  });
  checkConfigs(config, io);
  if (report !== undefined && ignored.includes(displayPath(report, io.cwd))) {
    throw new UsageError(
      `--output ${displayPath(report, io.cwd)} is a file to lint. Name another.`,
    );
  }
  for (const path of ignored) tellIgnored(path, io);
  return files;
}

/** Tells of the mistakes in all configs met. @throws UsageError when one must be mended first. */
export function checkConfigs(config: RunConfig, io: Io): void {
  const { problems } = config;
  for (const { file, line, column, severity, message } of problems) {
    const place = `${displayPath(file, io.cwd)}:${line}:${column}`;
    io.stderr.write(`midlint: ${place}: ${severity}: ${message}\n`);
  }
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) throw new UsageError('Nothing was linted. Mend the configuration first.');
}

export function tellIgnored(path: string, io: Io): void {
  io.stderr.write(`midlint: ${path}: not linted, because "ignore" in the config leaves it out.\n`);
}
