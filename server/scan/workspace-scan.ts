import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import type { FileResult } from '../../workspace/lint/file-result.ts';
import { Scanner, type ScanOutcome } from '../../workspace/scan/scanner.ts';
import type { ScanParams, ScanProgressParams, ScanResult } from '../protocol/scan.ts';
import { scannedDiagnostic } from '../render/scanned-diagnostic.ts';
import { lintOpenFiles, planScan, type OpenFile, type ScanSources } from './plan-scan.ts';

export interface WorkspaceScanOptions extends ScanSources {
  readonly onProgress: (params: ScanProgressParams) => void;
}

/** Progress goes out no more often than this, in milliseconds. */
const progressEvery = 100;

/** The scans of one server: one at a time, each knowing what the last one read. */
export class WorkspaceScan {
  readonly #options: WorkspaceScanOptions;
  readonly #scanner = new Scanner();
  readonly #running = new Map<string, AbortController>();
  #last: Pick<ScanOutcome, 'files' | 'cancelled'> | undefined;

  constructor(options: WorkspaceScanOptions) {
    this.#options = options;
  }

  /** What the last scan found, as far as it came; `undefined` before the first. */
  get last(): Pick<ScanOutcome, 'files' | 'cancelled'> | undefined {
    return this.#last;
  }

  /** Settings or config files have changed: the next scan reads all. */
  forget(): void {
    this.#scanner.forget();
  }

  stop(token: string): void {
    this.#running.get(token)?.abort();
  }

  stopAll(): void {
    for (const controller of this.#running.values()) controller.abort();
  }

  async scan(params: ScanParams): Promise<ScanResult> {
    // A scan that somebody started anew makes the one before pointless.
    this.stopAll();
    const controller = new AbortController();
    this.#running.set(params.token, controller);
    try {
      return await this.#scan(params, controller.signal);
    } finally {
      this.#running.delete(params.token);
    }
  }

  async #scan(params: ScanParams, signal: AbortSignal): Promise<ScanResult> {
    const { script, onProgress } = this.#options;
    const plan = await planScan(this.#options, params);
    const open = resultsOf(await lintOpenFiles(this.#options));
    let sent = 0;
    const outcome = await this.#scanner.scan({
      ...plan,
      ...{ open, script, signal },
      jobs: availableParallelism(),
      onProgress: (progress) => {
        const now = performance.now();
        if (now - sent < progressEvery && progress.done < progress.total) return;
        sent = now;
        onProgress({ token: params.token, ...progress });
      },
    });
    // Without its findings, which would be kept twice.
    this.#last = { files: outcome.files, cancelled: outcome.cancelled };
    return toResult(outcome, open);
  }
}

function resultsOf(open: ReadonlyMap<string, OpenFile>): Map<string, FileResult> {
  return new Map([...open].map(([path, { result }]) => [path, result]));
}

function toResult(outcome: ScanOutcome, open: ReadonlyMap<string, unknown>): ScanResult {
  const { files, findings, leftOut, read, cancelled } = outcome;
  return {
    files: files.map(({ absolute, ...file }) => ({ uri: pathToFileURL(absolute).href, ...file })),
    problems: [...findings]
      .filter(([absolute]) => !open.has(absolute))
      .map(([absolute, list]) => ({
        uri: pathToFileURL(absolute).href,
        diagnostics: list.map(scannedDiagnostic),
      })),
    ...{ leftOut, read, cancelled },
  };
}
