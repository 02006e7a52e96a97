import workerpool from 'workerpool';
import type { LintedSource } from '../lint/lint-source.ts';
import { lintFiles, type LintTask } from './lint-task.ts';

/**
 * Makes this thread one that `lintInPool` can use; its entry file calls it and does nothing else.
 *
 * @param keepCode keeps the code that has been compiled by now for the next process. Called once
 *   when all files are read.
 */
export function serveLintPool(keepCode: () => void): void {
  workerpool.worker({ lintBatch, keepCode });
}

function lintBatch(tasks: readonly LintTask[]): LintedSource[] {
  return [...lintFiles(tasks)];
}
