import type { LintOptions } from '../../core/lint.ts';
import type { FileResult } from './file-result.ts';
import type { Source } from '../files/read-source.ts';
import { fixText } from '../../core/fix/fix-text.ts';
import { lintText } from '../../core/lint.ts';
import { failedResult, fileResult } from './file-result.ts';

/** What came of one text. */
export interface LintedSource {
  readonly result: FileResult;
  /** How many findings were fixed. */
  readonly fixed: number;
}

/**
 * Lints one text, fixed first when `save` is given. Never throws: what goes wrong is the `error`
 * of the result.
 *
 * @param save takes the fixed text; called only when fixes changed it. When it fails, the result
 *   is about the text as it was.
 */
export function lintSource(
  path: string,
  source: Source,
  options: () => LintOptions,
  save?: (text: string) => void,
): LintedSource {
  if ('error' in source) return { result: failedResult(path, source.error), fixed: 0 };
  try {
    return lintOrFix(path, source.text, options(), save);
  } catch (error) {
    // A defect of midlint in one file must not take the report on the others along.
    const reason = error instanceof Error ? error.message : String(error);
    const what = `midlint failed on this file: ${reason}. Please report it, with the file.`;
    return { result: failedResult(path, what), fixed: 0 };
  }
}

function lintOrFix(
  path: string,
  text: string,
  options: LintOptions,
  save: ((text: string) => void) | undefined,
): LintedSource {
  const lint = (content: string): FileResult =>
    fileResult(path, content, lintText(content, options));
  if (save === undefined) return { result: lint(text), fixed: 0 };
  const fixed = fixText(text, options);
  if (fixed.text === text) return { result: lint(text), fixed: 0 };
  try {
    save(fixed.text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { result: { ...lint(text), error: `cannot be written: ${reason}` }, fixed: 0 };
  }
  return { result: lint(fixed.text), fixed: fixed.applied };
}
