import type { FailLevel } from '../exit-code.ts';
import type { FileResult } from '../../workspace/lint/file-result.ts';
import type { Io } from '../io.ts';
import type { LintOptions } from '../lint/lint-options.ts';
import type { LintedSource } from '../../workspace/lint/lint-source.ts';
import { resolve } from 'node:path';
import { displayPath } from '../../workspace/files/display-path.ts';
import { formatOf } from '../../workspace/files/prose-files.ts';
import { decodeSource, sizeLimit } from '../../workspace/files/read-source.ts';
import { exitCodeOf, exitCodes } from '../exit-code.ts';
import { checkConfigs, findInputs, tellIgnored, unnamed } from '../lint/find-inputs.ts';
import { lintCached } from '../lint/lint-cached.ts';
import { checkCombination, parseRuleOptions } from '../lint/lint-options.ts';
import { lintSource } from '../../workspace/lint/lint-source.ts';
import { Reporter } from '../lint/reporter.ts';
import { RunConfig } from '../lint/run-config.ts';

/**
 * `midlint lint`: lints files, or one text from standard input.
 *
 * @returns the exit code.
 * @throws UsageError for a mistake in the call or a config: then nothing was linted.
 */
export async function lint(
  paths: readonly string[],
  options: LintOptions,
  io: Io,
): Promise<number> {
  checkCombination(paths, options);
  const config = new RunConfig(
    options.config === undefined ? undefined : resolve(io.cwd, options.config),
    { profile: options.profile, rules: parseRuleOptions(options.rule) },
  );
  return options.stdin === true
    ? lintStdin(config, options, io)
    : lintFiles(paths.length === 0 ? ['.'] : paths, config, options, io);
}

async function lintFiles(
  paths: readonly string[],
  config: RunConfig,
  options: LintOptions,
  io: Io,
): Promise<number> {
  const files = findInputs(paths, config, options.output, io);
  const tasks = files.map(({ path, absolute, error }) => ({
    ...{ path, absolute, error },
    format: formatOf(path),
    settings: config.settings(absolute),
    fix: options.fix === true,
  }));
  const run = new Run(options, io);
  await lintCached(tasks, options, io, (linted) => {
    run.add(linted);
  });
  return run.end();
}

async function lintStdin(config: RunConfig, options: LintOptions, io: Io): Promise<number> {
  const name = options.stdinFilename ?? unnamed;
  const absolute = resolve(io.cwd, name);
  const isIgnored = config.isIgnored(absolute);
  checkConfigs(config, io);

  const source = decodeSource(await io.readStdin(sizeLimit));
  const run = new Run(options, io);
  let text = 'text' in source ? source.text : undefined;
  if (isIgnored) {
    tellIgnored(name, io);
  } else {
    const save = (fixed: string): void => {
      text = fixed;
    };
    const settings = config.settings(absolute);
    run.add(
      lintSource(
        displayPath(absolute, io.cwd),
        source,
        () => ({ format: formatOf(name), settings }),
        options.fix === true ? save : undefined,
      ),
    );
    io.keepCode();
  }
  if (options.fix === true && text !== undefined) io.stdout.write(text);
  return run.end();
}

/** Adds up what the results come to while they are reported. */
class Run {
  readonly #reporter: Reporter;
  readonly #failOn: FailLevel;
  readonly #fixes: boolean;
  #code: number = exitCodes.clean;
  #fixed = 0;

  constructor(options: LintOptions, io: Io) {
    this.#reporter = new Reporter(options, io);
    this.#failOn = options.failOn;
    this.#fixes = options.fix === true;
  }

  add({ result, fixed }: LintedSource): void {
    this.#count(result);
    this.#fixed += fixed;
    this.#reporter.add(result);
  }

  /** Ends the report. @returns the exit code. */
  end(): number {
    this.#reporter.end(this.#fixes ? this.#fixed : undefined);
    return this.#code;
  }

  #count(result: FileResult): void {
    this.#code = Math.max(this.#code, exitCodeOf(result, this.#failOn));
  }
}
