import type { FileResult } from '../../workspace/lint/file-result.ts';

/** One JSON object a line, one line a file. */
export function formatJsonLines(results: readonly FileResult[]): string {
  return results.map(formatJsonLine).join('');
}

/** One file, with its line break. */
export function formatJsonLine(result: FileResult): string {
  return `${JSON.stringify(result)}\n`;
}
