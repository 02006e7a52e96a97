import { parentPort } from 'node:worker_threads';
import type { CorpusText } from './read-corpus.ts';
import { readText } from './reading.ts';

// One batch in, its readings out, until the parent ends the thread.
parentPort?.on('message', (batch: readonly CorpusText[]) => {
  parentPort?.postMessage(batch.map(readText));
});
