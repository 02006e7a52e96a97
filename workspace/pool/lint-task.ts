import type { Settings } from '../../core/config/settings.ts';
import type { Format } from '../../core/prose/block.ts';
import { readSource, type Source } from '../files/read-source.ts';
import { writeAtomic } from '../files/write-atomic.ts';
import { lintSource, type LintedSource } from '../lint/lint-source.ts';

/** One file to lint. Plain data, so that a worker can be sent it. */
export interface LintTask {
  /** As results name it. */
  readonly path: string;
  readonly absolute: string;
  readonly format: Format;
  readonly settings: Settings;
  /** Whether to write safe fixes back. */
  readonly fix: boolean;
  /** Why the file cannot be read; `null` when nobody has tried. */
  readonly error: string | null;
}

/** Reads, lints and, if asked, fixes one file. Never throws: what goes wrong is in the result. */
export function lintFile({ path, absolute, format, settings, fix, error }: LintTask): LintedSource {
  const source: Source = error === null ? readSource(absolute) : { error };
  const save = (text: string): void => {
    writeAtomic(absolute, text);
  };
  return lintSource(path, source, () => ({ format, settings }), fix ? save : undefined);
}
