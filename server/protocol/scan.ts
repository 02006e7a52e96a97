import type { Diagnostic } from 'vscode-languageserver-protocol';
import type { Severity } from '../../core/finding.ts';
import type { NotificationMessage, RequestMessage } from './message.ts';

export interface ScanParams {
  /** Told back in `midlint/scanProgress`, and what `midlint/stopScan` names. */
  readonly token: string;
  /** Globs of files to scan, below each workspace folder; all prose files when empty. */
  readonly include: readonly string[];
  /** Globs of files to leave out, below each workspace folder. */
  readonly exclude: readonly string[];
}

export interface ScanResult {
  /** Every file that was reached, by path. */
  readonly files: readonly ScannedFileItem[];
  /** The worst findings, of files that are not open in the editor. */
  readonly problems: readonly {
    readonly uri: string;
    readonly diagnostics: readonly Diagnostic[];
  }[];
  /** Findings that are counted in `files` and not among the problems. */
  readonly leftOut: number;
  /** Files that were read; the others had not changed since the last scan. */
  readonly read: number;
  /** True when the scan was stopped; what was reached by then is here. */
  readonly cancelled: boolean;
}

export interface ScannedFileItem {
  readonly uri: string;
  /** Below its workspace folder, with `/`; the folder's name before it where there are several. */
  readonly path: string;
  readonly words: number;
  /** 0 to 100; `null` when there is too little to say. */
  readonly score: number | null;
  /** Why there is no score; `null` when there is one, and when there is an `error`. */
  readonly unscored: 'too-short' | 'not-english' | null;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Findings by rule id. */
  readonly rules: Readonly<Record<string, number>>;
  /** Findings with a safe fix. */
  readonly fixable: number;
  /** Why it could not be linted; `null` when it was. */
  readonly error: string | null;
}

/**
 * Client to server: lints every prose file of the workspace folders, as they are on the disk or, if
 * open, in the editor. `midlint/stopScan` stops it; the answer then holds what was found, which a
 * cancelled request could not bring.
 */
export const scanRequest: RequestMessage<ScanParams, ScanResult> = { method: 'midlint/scan' };

export interface ScanProgressParams {
  readonly token: string;
  /** Files done, and all there are. */
  readonly done: number;
  readonly total: number;
  readonly findings: number;
}

/** Server to client, a few times a second while a scan runs. */
export const scanProgressNotification: NotificationMessage<ScanProgressParams> = {
  method: 'midlint/scanProgress',
};

/** Client to server: stops the scan of this token at once. */
export const stopScanNotification: NotificationMessage<{ readonly token: string }> = {
  method: 'midlint/stopScan',
};
