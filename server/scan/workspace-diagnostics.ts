import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import {
  DocumentDiagnosticReportKind,
  type CancellationToken,
  type Diagnostic,
  type ResultProgressReporter,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import type { ScannedFinding } from '../../workspace/scan/scanned-file.ts';
import { Scanner } from '../../workspace/scan/scanner.ts';
import { toDiagnostics, type DiagnosticFeatures } from '../render/diagnostic.ts';
import { scannedDiagnostic } from '../render/scanned-diagnostic.ts';
import { lintOpenFiles, planScan, type OpenFile, type ScanSources } from './plan-scan.ts';
import { ReportBatches } from './report-batches.ts';

const everything = { include: [], exclude: [] };

/** `workspace/diagnostic`: the findings of every prose file, for clients that ask for them. */
export class WorkspaceDiagnostics {
  readonly #sources: ScanSources;
  readonly #client: DiagnosticFeatures;
  readonly #scanner = new Scanner();

  constructor(sources: ScanSources, client: DiagnosticFeatures) {
    this.#sources = sources;
    this.#client = client;
  }

  /** Settings or config files have changed: the next request reads all. */
  forget(): void {
    this.#scanner.forget();
  }

  /**
   * One report for each file: of those whose findings the client has already, that they are
   * unchanged; of those it has and that are gone, that nothing is found there any more.
   *
   * @param progress given when the client takes parts; then all goes there, and the answer is empty.
   */
  async pull(
    { previousResultIds }: WorkspaceDiagnosticParams,
    token: CancellationToken,
    progress?: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult>,
  ): Promise<WorkspaceDiagnosticReport> {
    const previous = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    const batches = new ReportBatches(progress);
    const add = (report: WorkspaceDocumentDiagnosticReport): void => {
      const { uri, version, resultId } = report;
      const isKnown = resultId !== undefined && previous.get(uri) === resultId;
      previous.delete(uri);
      const kind = DocumentDiagnosticReportKind.Unchanged;
      batches.add(isKnown ? { kind, uri, version, resultId } : report);
    };
    await this.#scan(token, add);
    // Of a scan that was stopped nobody knows what is gone.
    if (!token.isCancellationRequested) {
      for (const uri of previous.keys()) batches.add(reportOf(uri, null, undefined, []));
    }
    return { items: batches.end() };
  }

  async #scan(
    token: CancellationToken,
    add: (report: WorkspaceDocumentDiagnosticReport) => void,
  ): Promise<void> {
    const controller = new AbortController();
    const listening = token.onCancellationRequested(() => {
      controller.abort();
    });
    try {
      const plan = await planScan(this.#sources, everything);
      const open = await lintOpenFiles(this.#sources);
      if (token.isCancellationRequested) return;
      await this.#scanner.scan({
        ...plan,
        open: new Map([...open].map(([path, { result }]) => [path, result])),
        script: this.#sources.script,
        jobs: availableParallelism(),
        signal: controller.signal,
        onFile: ({ absolute }, findings) => {
          const shown = open.get(absolute);
          add(shown ? this.#openReport(shown) : closedReport(absolute, findings));
        },
      });
    } finally {
      listening.dispose();
    }
  }

  /** As `textDocument/diagnostic` answers for it. */
  #openReport({ uri, linted: { document, run } }: OpenFile): WorkspaceDocumentDiagnosticReport {
    // What was typed meanwhile has moved the places; the document's own diagnostics show it.
    const isLatest = document.version === run.version;
    const items = isLatest ? toDiagnostics(document, run, this.#client) : [];
    return reportOf(
      uri,
      run.version,
      isLatest ? run.id : undefined,
      items.map(({ diagnostic }) => diagnostic),
    );
  }
}

function closedReport(
  absolute: string,
  findings: readonly ScannedFinding[],
): WorkspaceDocumentDiagnosticReport {
  const items = findings.map(scannedDiagnostic);
  // Of what is shown: the same after a restart, and when a file is written again unchanged.
  const id = createHash('sha1').update(JSON.stringify(items)).digest('base64url');
  return reportOf(pathToFileURL(absolute).href, null, id, items);
}

function reportOf(
  uri: string,
  version: number | null,
  resultId: string | undefined,
  items: Diagnostic[],
): WorkspaceDocumentDiagnosticReport {
  const id = resultId === undefined ? {} : { resultId };
  return { kind: DocumentDiagnosticReportKind.Full, uri, version, ...id, items };
}
