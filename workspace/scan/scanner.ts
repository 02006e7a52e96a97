import { statSync } from 'node:fs';
import type { Settings } from '../../core/config/settings.ts';
import type { FoundFile } from '../files/find-files.ts';
import { formatOf } from '../files/prose-files.ts';
import type { FileResult } from '../lint/file-result.ts';
import { lintInPool } from '../pool/lint-pool.ts';
import type { LintTask } from '../pool/lint-task.ts';
import {
  keepWorst,
  toScannedFile,
  toScannedFindings,
  type ScannedFile,
  type ScannedFinding,
} from './scanned-file.ts';

export interface ScanProgress {
  readonly done: number;
  readonly total: number;
  readonly findings: number;
}

export interface ScanOptions {
  /** What to scan, in the order the results come in. */
  readonly files: readonly FoundFile[];
  readonly settingsOf: (absolute: string) => Settings;
  /** Results of files that somebody has open, by absolute path: what the editor shows of them. */
  readonly open: ReadonlyMap<string, FileResult>;
  readonly script: string;
  readonly jobs: number;
  readonly signal: AbortSignal;
  readonly onProgress?: (progress: ScanProgress) => void;
  /** Gets each file as it is reached, those that have not changed first. */
  readonly onFile?: (file: ScannedFile, findings: readonly ScannedFinding[]) => void;
}

export interface ScanOutcome {
  /** Every file that was reached, in the order of `files`. */
  readonly files: readonly ScannedFile[];
  /** The worst findings over all, by absolute path. */
  readonly findings: ReadonlyMap<string, readonly ScannedFinding[]>;
  /** Findings that are in the figures of files, but not in `findings`. */
  readonly leftOut: number;
  /** Files that were read; the others had not changed since the last scan. */
  readonly read: number;
  readonly cancelled: boolean;
}

interface Known {
  readonly modified: number;
  readonly size: number;
  readonly file: ScannedFile;
  findings: readonly ScannedFinding[];
}

/** The most findings that a scan gives back. */
const mostFindings = 2000;
/** The most that are remembered for the next scan, so that memory stays bounded. */
const mostRemembered = 20_000;

/** Scans a workspace again and again: files that have not changed since are not read again. */
export class Scanner {
  #known = new Map<string, Known>();

  /** Settings or config files have changed: the next scan reads all. */
  forget(): void {
    this.#known.clear();
  }

  /** Never throws for a file: what goes wrong with it is in its `error`. */
  async scan(options: ScanOptions): Promise<ScanOutcome> {
    const { files, open, signal } = options;
    const current = new Map<string, Known>();
    const stale = files.filter((file) => !this.#isKnown(file, open, current));
    let findings = sum([...current.values()].map(({ file }) => total(file)));
    let read = 0;
    const progress = (): void => {
      options.onProgress?.({ done: current.size, total: files.length, findings });
    };
    progress();
    for (const known of current.values()) options.onFile?.(known.file, known.findings);
    const stamps = new Map(stale.map((file) => [file.absolute, stampOf(file.absolute)]));
    const tasks = stale.map((file) => toTask(file, options));
    await lintInPool(tasks, options, ({ result }) => {
      const { absolute } = stale[read]!;
      read++;
      const known = remember(absolute, result, stamps.get(absolute));
      current.set(absolute, known);
      findings += total(known.file);
      options.onFile?.(known.file, known.findings);
      progress();
    });
    // What this scan did not reach, or was not asked for, keeps what is known of it.
    this.#known = forgetMildest(new Map([...this.#known, ...current]));
    return { ...this.#gather(files), read, cancelled: signal.aborted };
  }

  /** Takes over what is open or has not changed. */
  #isKnown(
    { absolute, path }: FoundFile,
    open: ReadonlyMap<string, FileResult>,
    current: Map<string, Known>,
  ): boolean {
    const shown = open.get(absolute);
    // A stamp that no file has: what was typed is no longer true once the file is closed.
    if (shown) current.set(absolute, remember(absolute, { ...shown, path }, undefined));
    const known = this.#known.get(absolute);
    const stamp = known && stampOf(absolute);
    const same = known && stamp?.modified === known.modified && stamp.size === known.size;
    if (!shown && same) current.set(absolute, known);
    return shown !== undefined || same === true;
  }

  #gather(files: readonly FoundFile[]): Pick<ScanOutcome, 'files' | 'findings' | 'leftOut'> {
    const reached = files.flatMap(({ absolute }) => this.#known.get(absolute) ?? []);
    const all = reached.flatMap(({ file, findings }) =>
      findings.map((finding) => ({ absolute: file.absolute, finding, severity: finding.severity })),
    );
    const findings = new Map<string, ScannedFinding[]>();
    for (const { absolute, finding } of keepWorst(all, mostFindings)) {
      const list = findings.get(absolute);
      if (list) list.push(finding);
      else findings.set(absolute, [finding]);
    }
    const shown = sum([...findings.values()].map(({ length }) => length));
    const leftOut = sum(reached.map(({ file }) => total(file))) - shown;
    return { files: reached.map(({ file }) => file), findings, leftOut };
  }
}

function toTask({ path, absolute, error }: FoundFile, { settingsOf }: ScanOptions): LintTask {
  const settings = settingsOf(absolute);
  return { path, absolute, error, format: formatOf(path), settings, fix: false };
}

function remember(
  absolute: string,
  result: FileResult,
  stamp: { readonly modified: number; readonly size: number } | undefined,
): Known {
  return {
    ...(stamp ?? { modified: NaN, size: NaN }),
    file: toScannedFile(absolute, result),
    findings: toScannedFindings(result),
  };
}

/** When a file was written and how large it is; `undefined` when it is gone. */
function stampOf(absolute: string): { modified: number; size: number } | undefined {
  const stats = statSync(absolute, { throwIfNoEntry: false });
  return stats && { modified: stats.mtimeMs, size: stats.size };
}

function forgetMildest(known: Map<string, Known>): Map<string, Known> {
  const all = [...known].flatMap(([absolute, { findings }]) =>
    findings.map((finding) => ({ absolute, finding, severity: finding.severity })),
  );
  if (all.length <= mostRemembered) return known;
  for (const entry of known.values()) entry.findings = [];
  for (const { absolute, finding } of keepWorst(all, mostRemembered)) {
    const entry = known.get(absolute)!;
    entry.findings = [...entry.findings, finding];
  }
  return known;
}

function total({ counts }: ScannedFile): number {
  return counts.error + counts.warning + counts.info + counts.hint;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
