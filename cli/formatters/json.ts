import type { FileResult } from '../../workspace/lint/file-result.ts';
import { formatJsonLine } from './jsonl.ts';

/** One JSON array, one file a line. */
export function formatJson(results: readonly FileResult[]): string {
  if (results.length === 0) return '[]\n';
  return `[\n${results.map((result) => formatJsonLine(result).trimEnd()).join(',\n')}\n]\n`;
}
