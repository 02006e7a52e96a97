import type {
  ResultProgressReporter,
  WorkspaceDiagnosticReportPartialResult,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node';

/** How many reports go out at once. */
const batchSize = 64;

/** Hands reports on in parts to a client that takes them, and keeps them for one that does not. */
export class ReportBatches {
  readonly #progress: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined;
  #waiting: WorkspaceDocumentDiagnosticReport[] = [];

  constructor(
    progress: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
  ) {
    this.#progress = progress;
  }

  add(report: WorkspaceDocumentDiagnosticReport): void {
    this.#waiting.push(report);
    if (this.#progress && this.#waiting.length >= batchSize) this.#flush(this.#progress);
  }

  /** @returns what was not handed on: nothing for a client that takes parts. */
  end(): WorkspaceDocumentDiagnosticReport[] {
    if (this.#progress && this.#waiting.length > 0) this.#flush(this.#progress);
    return this.#waiting;
  }

  #flush(progress: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult>): void {
    progress.report({ items: this.#waiting });
    this.#waiting = [];
  }
}
