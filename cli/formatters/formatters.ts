import type { FileResult } from '../../workspace/lint/file-result.ts';
import { formatJson } from './json.ts';
import { formatJsonLines } from './jsonl.ts';
import { formatStylish } from './stylish.ts';

/** What a report knows beside its results. */
export interface FormatContext {
  readonly colors: boolean;
  /** Lines about the run as a whole; formats for programs leave them to standard error. */
  readonly notes: readonly string[];
}

/** Turns results into a report. Pure: the same results, the same bytes. */
export type FormatResults = (results: readonly FileResult[], context: FormatContext) => string;

export const formatNames = ['stylish', 'json', 'jsonl'] as const;
export type FormatName = (typeof formatNames)[number];

export const formatters: Readonly<Record<FormatName, FormatResults>> = {
  stylish: formatStylish,
  json: formatJson,
  jsonl: formatJsonLines,
};
