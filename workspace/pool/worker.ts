import workerpool from 'workerpool';
import type { LintedSource } from '../lint/lint-source.ts';
import { lintFile, type LintTask } from './lint-task.ts';

/** Makes this thread one that a `LintPool` can use; its entry file calls it and does nothing else. */
export function serveLintPool(): void {
  workerpool.worker({ lintBatch });
}

function lintBatch(tasks: readonly LintTask[]): LintedSource[] {
  return tasks.map(lintFile);
}
