import type { Category, Finding } from './finding.ts';
import type { Format } from './prose/block.ts';
import type { TextChange } from './prose/parser.ts';
import type { Settings } from './config/settings.ts';

/** What a document adds up to. Two summaries of two texts can be merged (see `mergeSummaries`). */
export interface Summary {
  /** Words of prose. */
  readonly words: number;
  /** Hits by rule id, before triggers decide which are findings. */
  readonly hits: Readonly<Record<string, number>>;
}

export interface LintResult {
  readonly words: number;
  /** 0 to 100; `null` when there is too little to say. */
  readonly score: number | null;
  /** The share of each category in `score`. */
  readonly categories: Readonly<Record<Category, number>>;
  /** In order of their start. */
  readonly findings: readonly Finding[];
  readonly summary: Summary;
}

export interface LintOptions {
  readonly format: Format;
  /** As resolved for this file (core/config/settings.ts); the defaults when not given. */
  readonly settings?: Settings;
}

/** Lints one document again and again: only blocks whose content changed are read anew. */
export interface DocumentLinter {
  lint(text: string, changes?: readonly TextChange[]): LintResult;
}
