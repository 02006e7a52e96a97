import type { LintedSource } from '../../workspace/lint/lint-source.ts';
import type { LintTask } from '../../workspace/pool/lint-task.ts';
import type { Io } from '../io.ts';
import type { LintOptions } from './lint-options.ts';
import { resolve } from 'node:path';
import { ResultCache } from '../../workspace/cache/result-cache.ts';
import { resultKey } from '../../workspace/cache/result-key.ts';
import { readSource } from '../../workspace/files/read-source.ts';
import { isFixable } from '../../workspace/lint/file-result.ts';
import { UsageError } from '../usage-error.ts';
import { lintTasks } from './lint-tasks.ts';

/** Where `--cache` keeps what was found, unless `--cache-location` says where. */
const usualPlace = '.midlintcache';

/**
 * As `lintTasks`, but a file whose text and settings are as they were is not linted again when the
 * options ask for a cache.
 *
 * A cache that cannot be written is told of once; the results are right all the same.
 *
 * @throws UsageError when the cache cannot be read.
 */
export async function lintCached(
  tasks: readonly LintTask[],
  options: LintOptions,
  io: Io,
  onResult: (linted: LintedSource) => void,
): Promise<void> {
  if (options.cache !== true && options.cacheLocation === undefined) {
    await lintTasks(tasks, options.jobs, io, onResult);
    return;
  }
  const cache = openCache(options.cacheLocation ?? usualPlace, io);
  const keys = tasks.map(keyOf);
  const known = tasks.map((task, index) => findIn(cache, task, keys[index]));
  const unknown = tasks.map((_, index) => index).filter((index) => known[index] === undefined);
  let handedOn = 0;
  const handOn = (end: number): void => {
    for (; handedOn < end; handedOn++) {
      onResult(known[handedOn]!);
      known[handedOn] = undefined;
    }
  };
  handOn(unknown[0] ?? tasks.length);
  let next = 0;
  await lintTasks(
    unknown.map((index) => tasks[index]!),
    options.jobs,
    io,
    (linted) => {
      const index = unknown[next++]!;
      known[index] = linted;
      cache.add(tasks[index]!, keys[index], linted);
      handOn(unknown[next] ?? tasks.length);
    },
  );
  handOn(tasks.length);
  cache.close();
}

function findIn(
  cache: TellingCache,
  task: LintTask,
  key: string | undefined,
): LintedSource | undefined {
  const result = key === undefined ? undefined : cache.find(task.path, key);
  // What is to be fixed must be linted, and is then another text.
  if (result === undefined || (task.fix && result.findings.some(isFixable))) return undefined;
  return { result, fixed: 0 };
}

/** `undefined` for a file that cannot be read: to say why is left to the one who lints it. */
function keyOf({ absolute, format, settings, error }: LintTask): string | undefined {
  const source = error === null ? readSource(absolute) : { error };
  return 'text' in source ? resultKey(source.text, format, settings) : undefined;
}

/** A cache that tells the user, once, when it cannot be written. */
interface TellingCache {
  find(path: string, key: string): LintedSource['result'] | undefined;
  /** Keeps a result, unless it is an error or about another text than the key. */
  add(task: LintTask, key: string | undefined, linted: LintedSource): void;
  close(): void;
}

function openCache(location: string, io: Io): TellingCache {
  const path = resolve(io.cwd, location);
  let isWritable = true;
  const cache = readCache(path, location, io);
  const attempt = (write: () => void): void => {
    if (!isWritable) return;
    try {
      write();
    } catch (error) {
      isWritable = false;
      const reason = error instanceof Error ? error.message : String(error);
      io.stderr.write(`midlint: the cache ${location} cannot be written: ${reason}\n`);
    }
  };
  return {
    find: (file, key) => cache.find(file, key),
    add(task, key, { result, fixed }) {
      if (key === undefined || result.error !== null || fixed > 0) return;
      // The file may have been written since its key was made; then the next run looks again.
      if (keyOf(task) !== key) return;
      attempt(() => {
        cache.add(key, result);
      });
    },
    close() {
      attempt(() => {
        cache.close();
      });
    },
  };
}

function readCache(path: string, location: string, { version, build }: Io): ResultCache {
  try {
    return new ResultCache(path, `${version} ${build}`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`the cache ${location} cannot be read: ${reason}`);
  }
}
