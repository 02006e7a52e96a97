import workerpool from 'workerpool';
import type { LintedSource } from '../lint/lint-source.ts';
import { failedResult } from '../lint/file-result.ts';
import type { LintTask } from './lint-task.ts';

/** How many files a worker gets at once: enough to keep it busy, few enough to show progress. */
const batchSize = 16;
/** How many batches may wait for an earlier one, per worker, so that memory stays bounded. */
const ahead = 4;

export interface PoolOptions {
  /** The file that worker threads run: it calls `serveLintPool`. */
  readonly script: string;
  /** How many threads. */
  readonly jobs: number;
  /** Stops the run: no file is begun after that. */
  readonly signal?: AbortSignal;
}

/**
 * Lints files in worker threads, and hands their results on in the order of the tasks, whatever
 * finished first. A worker that dies takes no more than its batch along.
 *
 * workerpool runs the threads: it is small, kept, and asks of a bundle no file beside our own.
 *
 * @throws what `onResult` throws; then nothing more is linted.
 */
export async function lintInPool(
  tasks: readonly LintTask[],
  { script, jobs, signal }: PoolOptions,
  onResult: (linted: LintedSource) => void,
): Promise<void> {
  if (tasks.length === 0) return;
  const pool = workerpool.pool(script, {
    workerType: 'thread',
    minWorkers: 0,
    maxWorkers: jobs,
  });
  const stop = (): void => void pool.terminate(true);
  signal?.addEventListener('abort', stop, { once: true });
  try {
    const batches = cut(tasks);
    const running: Promise<LintedSource[]>[] = [];
    for (let next = 0; next < batches.length || running.length > 0;) {
      while (next < batches.length && running.length < jobs * ahead) {
        running.push(ask(pool, batches[next]!));
        next++;
      }
      const results = await running.shift()!;
      if (signal?.aborted === true) return;
      for (const result of results) onResult(result);
    }
    await keepCode(pool);
  } finally {
    signal?.removeEventListener('abort', stop);
    await pool.terminate(true);
  }
}

/** Asks a thread, since this one has not run the code that is worth keeping. */
async function keepCode(pool: workerpool.Pool): Promise<void> {
  try {
    await pool.exec('keepCode', []);
  } catch {
    // The files are read; the next run only starts a little later.
  }
}

function cut(tasks: readonly LintTask[]): (readonly LintTask[])[] {
  return Array.from({ length: Math.ceil(tasks.length / batchSize) }, (_, index) =>
    tasks.slice(index * batchSize, (index + 1) * batchSize),
  );
}

async function ask(pool: workerpool.Pool, batch: readonly LintTask[]): Promise<LintedSource[]> {
  try {
    return (await pool.exec('lintBatch', [batch])) as LintedSource[];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const what = `the thread that read this file stopped: ${reason}`;
    return batch.map(({ path }) => ({ result: failedResult(path, what), fixed: 0 }));
  }
}
