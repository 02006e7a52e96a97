import type { FileResult } from '../../workspace/lint/file-result.ts';
import type { Io, Sink } from '../io.ts';
import type { LintOptions } from './lint-options.ts';
import { formatters } from '../formatters/formatters.ts';
import { formatJsonLine } from '../formatters/jsonl.ts';
import { wantsColors } from '../io.ts';
import { keepWarnings, keepWorst } from '../limit-findings.ts';
import { writeOutput } from '../write-output.ts';

/** Takes the results of a run as they come, and reports them where and how the options say. */
export class Reporter {
  readonly #options: LintOptions;
  readonly #io: Io;
  /** Where the report goes, unless into a file. */
  readonly #sink: Sink;
  readonly #results: FileResult[] = [];

  constructor(options: LintOptions, io: Io) {
    this.#options = options;
    this.#io = io;
    // With both, standard output is for the fixed text.
    this.#sink = options.stdin === true && options.fix === true ? io.stderr : io.stdout;
  }

  add(result: FileResult): void {
    if (result.error !== null) this.#io.stderr.write(`midlint: ${result.path}: ${result.error}\n`);
    const shown = this.#options.quiet === true ? keepWarnings(result) : result;
    if (this.#isStream()) this.#sink.write(formatJsonLine(shown));
    else this.#results.push(shown);
  }

  /**
   * Writes what is not written yet.
   *
   * @param fixed how many findings were fixed; `undefined` when none was to be.
   * @throws UsageError when the file for the report cannot be written.
   */
  end(fixed: number | undefined): void {
    const { maxFindings, format, output } = this.#options;
    const limited = keepWorst(this.#results, maxFindings ?? Infinity);
    const notes: string[] = [];
    if (fixed !== undefined) notes.push(`Fixed ${fixed} ${fixed === 1 ? 'finding' : 'findings'}.`);
    if (limited.leftOut > 0) {
      notes.push(`${limited.leftOut} more not shown (--max-findings ${maxFindings ?? 0}).`);
    }
    const colors = output === undefined && wantsColors(this.#io, this.#sink);
    if (!this.#isStream()) this.#write(formatters[format](limited.results, { colors, notes }));
    if (format === 'stylish') return;
    for (const note of notes) this.#io.stderr.write(`midlint: ${note}\n`);
  }

  #write(report: string): void {
    const { output } = this.#options;
    if (output === undefined) {
      this.#sink.write(report);
      return;
    }
    writeOutput(output, report, this.#io);
  }

  /** Whether each result can go out as soon as it is there. */
  #isStream(): boolean {
    const { format, output, maxFindings } = this.#options;
    return format === 'jsonl' && output === undefined && maxFindings === undefined;
  }
}
