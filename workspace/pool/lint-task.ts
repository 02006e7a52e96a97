import type { Settings } from '../../core/config/settings.ts';
import type { Format } from '../../core/prose/block.ts';
import { lintTexts } from '../../core/lint.ts';
import { readSource, type Source } from '../files/read-source.ts';
import { writeAtomic } from '../files/write-atomic.ts';
import { fileResult } from '../lint/file-result.ts';
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

/**
 * Up to so much text is linted together, in UTF-16 units: some ten files. Twice as much gains
 * nothing, and memory stays bounded.
 */
const together = 100_000;

/** A task, and what there is to lint. */
interface ReadTask {
  readonly task: LintTask;
  readonly source: Source;
}

/**
 * Reads, lints and, if asked, fixes files, and tells of them in their order. Never throws: what goes
 * wrong is in the result of its file.
 */
export function* lintFiles(tasks: Iterable<LintTask>): Generator<LintedSource, void> {
  let group: ReadTask[] = [];
  let size = 0;
  for (const task of tasks) {
    const source: Source = task.error === null ? readSource(task.absolute) : { error: task.error };
    const length = 'text' in source ? source.text.length : 0;
    const first = group[0];
    if (first && (!goTogether(first.task, task) || size + length > together)) {
      yield* lintGroup(group);
      group = [];
      size = 0;
    }
    group.push({ task, source });
    size += length;
  }
  yield* lintGroup(group);
}

function goTogether(a: LintTask, b: LintTask): boolean {
  return !a.fix && !b.fix && a.format === b.format && a.settings === b.settings;
}

function lintGroup(group: readonly ReadTask[]): LintedSource[] {
  const texts = group.flatMap(({ source }) => ('text' in source ? [source.text] : []));
  if (texts.length < 2) return group.map(lintRead);
  try {
    const results = lintTexts(texts, group[0]!.task);
    return group.map((read) => {
      if ('error' in read.source) return lintRead(read);
      const result = fileResult(read.task.path, read.source.text, results.shift()!);
      return { result, fixed: 0 };
    });
  } catch {
    // One by one they tell which of them it is.
    return group.map(lintRead);
  }
}

function lintRead({ task, source }: ReadTask): LintedSource {
  const { path, absolute, format, settings, fix } = task;
  const save = (text: string): void => {
    writeAtomic(absolute, text);
  };
  return lintSource(path, source, () => ({ format, settings }), fix ? save : undefined);
}
