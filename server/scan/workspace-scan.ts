import { availableParallelism } from 'node:os';
import { basename, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import picomatch from 'picomatch/posix.js';
import type { TextDocuments } from 'vscode-languageserver/node';
import type { Settings } from '../../core/config/settings.ts';
import type { ConfigLoader } from '../../workspace/config/loader.ts';
import { slashes } from '../../workspace/files/display-path.ts';
import { findFiles, type FoundFile } from '../../workspace/files/find-files.ts';
import { fileResult, type FileResult } from '../../workspace/lint/file-result.ts';
import { Scanner, type ScanOutcome } from '../../workspace/scan/scanner.ts';
import type { OpenDocument } from '../documents/open-document.ts';
import type { Linter } from '../linter.ts';
import type { ScanParams, ScanProgressParams, ScanResult } from '../protocol/scan.ts';
import { scannedDiagnostic } from '../render/scanned-diagnostic.ts';
import { documentSettings } from '../settings/document-settings.ts';
import type { EditorSettings } from '../settings/editor-settings.ts';
import { toPath, type WorkspaceFolders } from '../settings/workspace-folders.ts';

export interface WorkspaceScanOptions {
  readonly documents: Pick<TextDocuments<OpenDocument>, 'keys'>;
  readonly folders: WorkspaceFolders;
  readonly linter: Linter;
  readonly loader: ConfigLoader;
  readonly readEditor: (uri: string) => Promise<EditorSettings>;
  /** The file that worker threads run. */
  readonly script: string;
  readonly onProgress: (params: ScanProgressParams) => void;
}

/** Progress goes out no more often than this, in milliseconds. */
const progressEvery = 100;

/** The scans of one server: one at a time, each knowing what the last one read. */
export class WorkspaceScan {
  readonly #options: WorkspaceScanOptions;
  readonly #scanner = new Scanner();
  readonly #running = new Map<string, AbortController>();

  constructor(options: WorkspaceScanOptions) {
    this.#options = options;
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
    const { folders, script, onProgress } = this.#options;
    const plans = await Promise.all(folders.paths.map((folder) => this.#plan(folder, params)));
    const settings = new Map(plans.flatMap((plan) => [...plan.settings]));
    const files = plans.flatMap((plan) => plan.files);
    const open = await this.#openResults();
    let sent = 0;
    const outcome = await this.#scanner.scan({
      ...{ files, open, script, signal },
      settingsOf: (absolute) => settings.get(absolute)!,
      jobs: availableParallelism(),
      onProgress: (progress) => {
        const now = performance.now();
        if (now - sent < progressEvery && progress.done < progress.total) return;
        sent = now;
        onProgress({ token: params.token, ...progress });
      },
    });
    return toResult(outcome, open);
  }

  /** The files of one folder that are to be scanned, and the settings of each. */
  async #plan(
    folder: string,
    { include, exclude }: ScanParams,
  ): Promise<{ files: FoundFile[]; settings: Map<string, Settings> }> {
    const { loader, folders, readEditor } = this.#options;
    const editor = await readEditor(pathToFileURL(folder).href);
    const isExcluded = exclude.length > 0 ? picomatch([...exclude], { dot: true }) : undefined;
    const settings = new Map<string, Settings>();
    const isIgnored = (path: string): boolean => {
      if (isExcluded?.(slashes(relative(folder, path))) === true) return true;
      const place = { path, folder };
      const { active } = documentSettings(loader, editor, place);
      if (active) settings.set(path, active.rules);
      return active === undefined;
    };
    const names = include.length > 0 ? include : ['.'];
    const { files } = findFiles(names, { cwd: folder, isIgnored });
    const several = folders.paths.length > 1;
    const prose = files
      .filter(({ absolute }) => settings.has(absolute))
      .map((file) => (several ? { ...file, path: `${basename(folder)}/${file.path}` } : file));
    return { files: prose, settings };
  }

  /** What the editor shows of the documents it has open. */
  async #openResults(): Promise<Map<string, FileResult>> {
    const { documents, linter } = this.#options;
    const results = new Map<string, FileResult>();
    for (const uri of documents.keys()) {
      const path = toPath(uri);
      const linted = path === undefined ? undefined : await linter.lint(uri);
      if (path === undefined || !linted) continue;
      results.set(path, fileResult(path, linted.document.text.getText(), linted.run.result));
    }
    return results;
  }
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
