import type { Profile } from '../../core/rules/rule.ts';
import type { Settings } from '../../core/config/settings.ts';
import type { Report } from '../../core/report/report.ts';
import type { Source } from '../../workspace/files/read-source.ts';
import type { ReportFormat } from '../formatters/reports.ts';
import type { Io } from '../io.ts';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { createReport } from '../../core/report/create-report.ts';
import { displayPath } from '../../workspace/files/display-path.ts';
import { formatOf } from '../../workspace/files/prose-files.ts';
import { decodeSource, readSource, sizeLimit } from '../../workspace/files/read-source.ts';
import { exitCodes } from '../exit-code.ts';
import { formatOfOutput, renderers } from '../formatters/reports.ts';
import { checkConfigs, findInputs, tellIgnored, unnamed } from '../lint/find-inputs.ts';
import { RunConfig } from '../lint/run-config.ts';
import { UsageError } from '../usage-error.ts';
import { writeOutput } from '../write-output.ts';
import { summarize } from './summary.ts';

/** The options of `midlint report`, as commander reads them. */
export interface ReportOptions {
  /** By the name of the output file when not given; Markdown when that does not say. */
  readonly format?: ReportFormat;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  readonly config?: string;
  readonly profile?: Profile | 'auto';
  readonly output?: string;
  /** One report on all files together, as for a folder. */
  readonly summary?: boolean;
  /** How many threads a summary uses at most; as many as there are cores when not given. */
  readonly jobs?: number;
}

/**
 * `midlint report`: the full report on each file, or on one text from standard input; where a
 * folder is named, one report on all files together.
 *
 * @returns the exit code: 0, whatever was found; 2 when a file could not be read. What could be
 *   read is reported still.
 * @throws UsageError for a mistake in the call or a config: then nothing was read.
 */
export async function report(
  paths: readonly string[],
  options: ReportOptions,
  io: Io,
): Promise<number> {
  const fromStdin = options.stdin === true || paths.includes('-');
  checkCall(paths, options, fromStdin);
  const config = new RunConfig(
    options.config === undefined ? undefined : resolve(io.cwd, options.config),
    { profile: options.profile },
  );
  if (options.summary === true || paths.some((path) => isFolder(path, io))) {
    return summarize(paths, config, options, io);
  }
  const run = new Run(io);
  if (fromStdin) await readStdin(config, options, io, run);
  else readFiles(paths, config, options, io, run);
  // Of nothing there is no report: an old one stays as it is.
  if (run.reports.length > 0 || run.code === exitCodes.clean) write(run.reports, options, io);
  return run.code;
}

/** Makes the reports, and remembers what failed. */
class Run {
  readonly reports: Report[] = [];
  code: number = exitCodes.clean;
  readonly #io: Io;

  constructor(io: Io) {
    this.#io = io;
  }

  add(name: string, source: Source, settings: () => Settings): void {
    if ('error' in source) {
      this.#fail(name, source.error);
      return;
    }
    try {
      const context = { name, format: formatOf(name), settings: settings() };
      this.reports.push(createReport(source.text, context));
    } catch (error) {
      // A defect of midlint in one file must not take the report on the others along.
      const reason = error instanceof Error ? error.message : String(error);
      this.#fail(name, `midlint failed on this file: ${reason}. Please report it, with the file.`);
    }
  }

  #fail(name: string, error: string): void {
    this.#io.stderr.write(`midlint: ${name}: ${error}\n`);
    this.code = exitCodes.error;
  }
}

function isFolder(path: string, { cwd }: Io): boolean {
  return statSync(resolve(cwd, path), { throwIfNoEntry: false })?.isDirectory() === true;
}

function checkCall(
  paths: readonly string[],
  { stdin, stdinFilename, summary }: ReportOptions,
  fromStdin: boolean,
): void {
  if (fromStdin && paths.length > (stdin === true ? 0 : 1)) {
    throw new UsageError('Standard input is one text: leave out the other files.');
  }
  if (fromStdin && summary === true) {
    throw new UsageError('--summary is about several files: standard input is one text.');
  }
  if (!fromStdin && stdinFilename !== undefined) {
    throw new UsageError('--stdin-filename names what --stdin reads: add --stdin.');
  }
  if (!fromStdin && paths.length === 0) {
    throw new UsageError('Name a file or folder to report on, or - for standard input.');
  }
}

function readFiles(
  paths: readonly string[],
  config: RunConfig,
  { output }: ReportOptions,
  io: Io,
  run: Run,
): void {
  for (const { path, absolute, error } of findInputs(paths, config, output, io)) {
    const source = error === null ? readSource(absolute) : { error };
    run.add(path, source, () => config.settings(absolute));
  }
}

async function readStdin(
  config: RunConfig,
  { stdinFilename }: ReportOptions,
  io: Io,
  run: Run,
): Promise<void> {
  const name = stdinFilename ?? unnamed;
  const absolute = resolve(io.cwd, name);
  const isIgnored = config.isIgnored(absolute);
  checkConfigs(config, io);
  const source = decodeSource(await io.readStdin(sizeLimit));
  if (isIgnored) tellIgnored(name, io);
  else run.add(displayPath(absolute, io.cwd), source, () => config.settings(absolute));
}

function write(reports: readonly Report[], { format, output }: ReportOptions, io: Io): void {
  const text = renderers[format ?? formatOfOutput(output)](reports);
  if (output === undefined) io.stdout.write(text);
  else writeOutput(output, text, io);
}
