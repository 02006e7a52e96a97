import { basename, dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver/node';
import type { LoadedConfig, LocatedProblem } from '../../workspace/config/loader.ts';
import type { Log } from '../log.ts';
import { toConfigRange } from '../positions.ts';
import type { ConfigStatus } from '../protocol/status.ts';
import { diagnosticSource } from '../render/diagnostic.ts';

export interface ConfigProblemsOptions {
  publish(uri: string, diagnostics: Diagnostic[]): void;
  readonly log: Log;
}

/** Shows the mistakes of config files in those files, and logs each once. */
export class ConfigProblems {
  readonly #options: ConfigProblemsOptions;
  /** What was last shown for a file, as text to compare, by folder and file. */
  readonly #shown = new Map<string, ReadonlyMap<string, string>>();

  constructor(options: ConfigProblemsOptions) {
    this.#options = options;
  }

  /** @param folder the one whose config was read, or turned out to have none. */
  report(folder: string, { file, problems }: LoadedConfig): void {
    const own = file !== undefined && dirname(file) === folder ? problems : [];
    const before = this.#shown.get(folder) ?? new Map<string, string>();
    const now = new Map<string, string>();
    for (const [path, found] of groupByFile(own)) {
      const shown = JSON.stringify(found);
      now.set(path, shown);
      if (before.get(path) === shown) continue;
      for (const problem of found) this.#options.log.warn(describe(problem));
      this.#options.publish(toUri(path), found.map(toDiagnostic));
    }
    for (const path of before.keys()) {
      if (!now.has(path)) this.#options.publish(toUri(path), []);
    }
    this.#shown.set(folder, now);
  }
}

/** The first mistake of a config, for the status bar; warnings are not worth it. */
export function configStatus({ problems }: LoadedConfig): ConfigStatus | null {
  const problem = problems.find(({ severity }) => severity === 'error');
  if (problem === undefined) return null;
  const { line, character } = toConfigRange(problem).start;
  const message = `${basename(problem.file)}: ${problem.message}`;
  return { uri: toUri(problem.file), line, character, message };
}

function groupByFile(problems: readonly LocatedProblem[]): Map<string, LocatedProblem[]> {
  const byFile = new Map<string, LocatedProblem[]>();
  for (const problem of problems) {
    byFile.set(problem.file, [...(byFile.get(problem.file) ?? []), problem]);
  }
  return byFile;
}

function toDiagnostic(problem: LocatedProblem): Diagnostic {
  return {
    range: toConfigRange(problem),
    severity: problem.severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    source: diagnosticSource,
    message: problem.message,
  };
}

function describe({ file, line, column, message }: LocatedProblem): string {
  return `${file}:${line}:${column}: ${message}`;
}

function toUri(path: string): string {
  return pathToFileURL(path).href;
}
