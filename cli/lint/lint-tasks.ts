import type { LintedSource } from '../../workspace/lint/lint-source.ts';
import type { Io } from '../io.ts';
import { lintInPool } from '../../workspace/pool/lint-pool.ts';
import { lintFiles, type LintTask } from '../../workspace/pool/lint-task.ts';

/** Fewer files than this for each thread are linted sooner than a thread has started. */
const filesPerJob = 24;

/**
 * Lints files on as many threads as is worth it, and hands their results on in their order.
 *
 * @param jobs how many threads at most; as many as there are cores when not given.
 */
export async function lintTasks(
  tasks: readonly LintTask[],
  jobs: number | undefined,
  io: Io,
  onResult: (linted: LintedSource) => void,
): Promise<void> {
  const threads = Math.min(jobs ?? io.cores, Math.floor(tasks.length / filesPerJob));
  if (threads > 1) {
    await lintInPool(tasks, { script: io.workerScript, jobs: threads }, onResult);
    return;
  }
  for (const linted of lintFiles(tasks)) onResult(linted);
  if (tasks.length > 0) io.keepCode();
}
