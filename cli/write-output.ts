import type { Io } from './io.ts';
import { resolve } from 'node:path';
import { writeAtomic } from '../workspace/files/write-atomic.ts';
import { UsageError } from './usage-error.ts';

/**
 * Writes a report into the file that `--output` names.
 *
 * @throws UsageError when it cannot be written; then the file is as it was.
 */
export function writeOutput(output: string, report: string, io: Io): void {
  try {
    writeAtomic(resolve(io.cwd, output), report);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`--output ${output}: cannot be written: ${reason}`);
  }
}
