import type { Severity } from '../../core/finding.ts';
import type { NotificationMessage } from './message.ts';

/**
 * Whether a document was read. `ignored`: the settings take it out; `disabled`: it switches midlint
 * off itself, in its front matter; `failed`: reading it went wrong, and the log says how.
 */
export type DocumentState = 'linted' | 'ignored' | 'disabled' | 'failed';

/** What is wrong with the config file in force for a document; the last good one still counts. */
export interface ConfigStatus {
  /** URI of the config file. */
  readonly uri: string;
  /** 0-based. */
  readonly line: number;
  /** 0-based, in UTF-16 code units. */
  readonly character: number;
  /** One line: what is wrong and what to do. */
  readonly message: string;
}

export { mid, veryMid } from '../../core/score/score-lines.ts';

export interface StatusParams {
  readonly uri: string;
  /** The version of the document these figures belong to. */
  readonly version: number;
  readonly state: DocumentState;
  /** All findings, those beyond `midlint.maxFindings` too. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** Findings with a safe fix. */
  readonly fixable: number;
  /** Findings not shown, because of `midlint.maxFindings`. */
  readonly hidden: number;
  /** Words of prose. */
  readonly words: number;
  /** 0 to 100; `null` when there is too little to say. */
  readonly score: number | null;
  /** `null` while the config file, if there is one, can be read. */
  readonly configProblem: ConfigStatus | null;
}

/**
 * Server to client, after each run over a document: what the status bar shows.
 *
 * Sent only to a client that asked for it (`InitializationOptions.status`), so that other editors
 * never see a message they do not know.
 */
export const statusNotification: NotificationMessage<StatusParams> = { method: 'midlint/status' };
