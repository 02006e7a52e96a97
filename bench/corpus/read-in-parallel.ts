import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { Progress } from './progress.ts';
import type { CorpusText } from './read-corpus.ts';
import type { Reading } from './reading.ts';

/** How many texts a worker gets at once: enough to keep it busy, few enough to show progress. */
const batchSize = 16;

/**
 * Lints texts on every core.
 *
 * @returns readings in the order of the texts, whatever finished first.
 * @throws what a worker throws.
 */
export async function readInParallel(texts: readonly CorpusText[]): Promise<Reading[]> {
  const readings = new Array<Reading>(texts.length);
  const progress = new Progress(texts.length);
  let next = 0;
  const work = async (worker: Worker): Promise<void> => {
    while (next < texts.length) {
      const start = next;
      next += batchSize;
      const batch = await ask(worker, texts.slice(start, start + batchSize));
      batch.forEach((reading, index) => (readings[start + index] = reading));
      progress.advance(batch.length);
    }
  };
  const threads = Math.min(availableParallelism(), Math.ceil(texts.length / batchSize));
  const workers = Array.from({ length: threads }, startWorker);
  try {
    await Promise.all(workers.map(work));
  } finally {
    progress.stop();
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return readings;
}

/** Node 20 runs no TypeScript by itself, so each thread loads tsx first. */
function startWorker(): Worker {
  return new Worker(new URL('start-reading-worker.mjs', import.meta.url));
}

function ask(worker: Worker, batch: readonly CorpusText[]): Promise<readonly Reading[]> {
  return new Promise((resolve, reject) => {
    const onError = (error: Error): void => {
      worker.off('message', onMessage);
      reject(error);
    };
    const onMessage = (readings: readonly Reading[]): void => {
      worker.off('error', onError);
      resolve(readings);
    };
    worker.once('error', onError);
    worker.once('message', onMessage);
    worker.postMessage(batch);
  });
}
