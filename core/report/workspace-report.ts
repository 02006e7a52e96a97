import type { Category } from '../finding.ts';
import type { Unscored } from '../score/score.ts';

/** What a summary must know of one file: figures, and no text. */
export interface SummarizedFile {
  /** As reports name it: a path. */
  readonly name: string;
  /** Words of prose. */
  readonly words: number;
  /** 0 to 100; `null` when there is none. */
  readonly score: number | null;
  /** Why there is none. */
  readonly unscored: Unscored | null;
  /** Findings by rule id. */
  readonly rules: Readonly<Record<string, number>>;
  /** Why it could not be linted; `null` when it was. */
  readonly error: string | null;
}

/**
 * Everything the report on many files shows, as plain data: the webview, its exports and
 * `midlint report DIR` all render this and nothing else.
 */
export interface WorkspaceReport {
  /** What the reader calls the files: a folder, or the name of a workspace. */
  readonly name: string;
  /** Files that were linted. */
  readonly files: number;
  /** Words of prose in them. */
  readonly words: number;
  readonly findings: number;
  /** Findings in 1,000 words, with one digit behind the point; 0 without words. */
  readonly density: number;
  /** Files that have a score. */
  readonly scored: number;
  /** The score in the middle of all, the lower of two; `null` without any. */
  readonly median: number | null;
  /** Files by score: ten bands of ten, the last from 90 to 100. */
  readonly tens: readonly ScoreBand[];
  /** Files by what their score reads as. */
  readonly bands: readonly NamedBand[];
  /** Rules that found something, the most findings first. */
  readonly rules: readonly RuleUse[];
  /** The files with the highest scores, the highest first; twenty at most. */
  readonly mostMid: readonly RankedFile[];
  /** In the order of the files. */
  readonly unscored: readonly UnscoredFile[];
}

/** How many files have a score in a range; both ends belong to it. */
export interface ScoreBand {
  readonly from: number;
  readonly to: number;
  readonly files: number;
}

export type BandId = 'not-mid' | 'mid' | 'very-mid';

export interface NamedBand extends ScoreBand {
  readonly id: BandId;
}

export interface RuleUse {
  readonly ruleId: string;
  /** `null` for a rule that this version does not know. */
  readonly category: Category | null;
  /** One line: the habit. */
  readonly what: string;
  readonly findings: number;
  /** In how many files. */
  readonly files: number;
}

export interface RankedFile {
  readonly name: string;
  readonly score: number;
  readonly words: number;
  readonly findings: number;
}

export interface UnscoredFile {
  readonly name: string;
  readonly words: number;
  /** `unread`: it could not be linted, and `error` says why. */
  readonly why: Unscored | 'unread';
  readonly error: string | null;
}
