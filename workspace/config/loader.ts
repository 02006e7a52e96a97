import type { Config } from '../../core/config/config.ts';
import type { Span } from '../../core/finding.ts';
import type { ParsedConfig } from './parse-config.ts';
import { basename, dirname, join } from 'node:path';
import { checkConfig } from '../../core/config/check-config.ts';
import { createLineIndex } from '../../core/prose/line-index.ts';
import { parseConfig } from './parse-config.ts';

/** The names a config goes by. In one folder the first that is there is read, the rest are not. */
export const configNames = [
  '.midlintrc.json',
  '.midlintrc.yaml',
  '.midlintrc.yml',
  'package.json',
] as const;

/** A mistake in a config file, and where to find it. Lines and columns count from 1. */
export interface LocatedProblem {
  /** Path of the config file, as absolute as the path that led to it. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** `warning` for a file that is not read because another one in its folder is. */
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

/** What is in force for the files below a folder. */
export interface LoadedConfig {
  /** The config file; `undefined` when there is none and the defaults hold. */
  readonly file: string | undefined;
  /**
   * The config in force. After a mistake that is the last one without any, if there was one since
   * the loader was made; else the valid parts of this one.
   */
  readonly config: Config;
  readonly problems: readonly LocatedProblem[];
}

/** How a loader gets at files; the editor's may see what is not saved yet. */
export interface ConfigFiles {
  /**
   * The text of a file, `undefined` when there is no such file.
   *
   * @throws when there is one that cannot be read.
   */
  readFile(path: string): string | undefined;
}

/** Finds and reads config files, each once until it is forgotten. */
export interface ConfigLoader {
  /** The nearest config upward from a file. @param path absolute. */
  load(path: string): LoadedConfig;
  /** One named config file; a file that is not there is a problem. */
  loadFile(file: string): LoadedConfig;
  /** The root of the repository a file is in, told by its `.git`. @param path absolute. */
  repositoryOf(path: string): string | undefined;
  /**
   * Reads anew what stands in the folder of `path`, or everything, when next asked. Last good
   * configs are kept.
   */
  forget(path?: string): void;
}

const noConfig: LoadedConfig = { file: undefined, config: {}, problems: [] };

/** Makes the one loader that the editor and the command line share. */
export function createConfigLoader(files: ConfigFiles): ConfigLoader {
  const folders = new Map<string, LoadedConfig | undefined>();
  const named = new Map<string, LoadedConfig>();
  const repositories = new Map<string, boolean>();
  const lastGood = new Map<string, Config>();

  function loadFolder(folder: string): LoadedConfig | undefined {
    const present = configNames
      .map((name) => readConfig(files, join(folder, name)))
      .filter((read) => read !== undefined);
    const [first, ...others] = present;
    if (first === undefined) return undefined;
    const loaded = accept(first, lastGood);
    const unread = others.map((other) => unreadProblem(other, basename(first.file)));
    return { ...loaded, problems: [...loaded.problems, ...unread] };
  }

  return {
    load(path) {
      const folder = foldersAbove(path).find((each) => {
        return memoized(folders, each, loadFolder) !== undefined;
      });
      return (folder === undefined ? undefined : folders.get(folder)) ?? noConfig;
    },
    loadFile(file) {
      return memoized(named, file, () => {
        const read = readConfig(files, file);
        return read === undefined ? missing(file) : accept(read, lastGood);
      });
    },
    repositoryOf(path) {
      return foldersAbove(path).find((folder) =>
        memoized(repositories, folder, () => isRepository(files, folder)),
      );
    },
    forget(path) {
      if (path === undefined) {
        for (const map of [folders, named, repositories]) map.clear();
      } else {
        folders.delete(dirname(path));
        named.delete(path);
      }
    },
  };
}

interface ReadConfig {
  readonly file: string;
  readonly text: string;
  readonly parsed: ParsedConfig;
}

/** `undefined` when the file is not there, or is a package.json that does not speak of midlint. */
function readConfig(files: ConfigFiles, file: string): ReadConfig | undefined {
  let text: string | undefined;
  try {
    text = files.readFile(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { file, text: '', parsed: unreadable(`Cannot be read: ${reason}`) };
  }
  const parsed = text === undefined ? undefined : parseConfig(basename(file), text);
  return text === undefined || parsed === undefined ? undefined : { file, text, parsed };
}

function unreadable(message: string): ParsedConfig {
  const start = { start: 0, end: 0 };
  return {
    value: undefined,
    mistakes: [{ ...start, message }],
    isBroken: true,
    locate: () => start,
  };
}

function accept({ file, text, parsed }: ReadConfig, lastGood: Map<string, Config>): LoadedConfig {
  const checked = checkConfig(parsed.value);
  const mistakes = [
    ...parsed.mistakes,
    // What a broken file seems to hold is not worth a word until it is mended.
    ...(parsed.isBroken ? [] : checked.problems).map(({ path, atKey, message }) => ({
      ...parsed.locate(path, atKey),
      message,
    })),
  ].sort((a, b) => a.start - b.start);
  if (mistakes.length === 0) {
    lastGood.set(file, checked.config);
    return { file, config: checked.config, problems: [] };
  }
  return {
    file,
    config: lastGood.get(file) ?? checked.config,
    problems: mistakes.map(({ message, ...span }) => problemAt(file, text, span, 'error', message)),
  };
}

function unreadProblem({ file, text, parsed }: ReadConfig, winner: string): LocatedProblem {
  const message = `Not read, because ${winner} in the same folder comes first. Keep one of the two.`;
  return problemAt(file, text, parsed.locate([], true), 'warning', message);
}

function missing(file: string): LoadedConfig {
  const what =
    basename(file) === 'package.json' ? 'No "midlint" key in this file.' : 'No such config file.';
  return {
    ...noConfig,
    file,
    problems: [problemAt(file, '', { start: 0, end: 0 }, 'error', what)],
  };
}

function problemAt(
  file: string,
  text: string,
  span: Span,
  severity: LocatedProblem['severity'],
  message: string,
): LocatedProblem {
  const lines = createLineIndex(text);
  const start = lines.positionAt(span.start);
  const end = lines.positionAt(span.end);
  return {
    file,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    severity,
    message,
  };
}

function isRepository(files: ConfigFiles, folder: string): boolean {
  try {
    const git = join(folder, '.git');
    // In a linked worktree or a submodule `.git` is a file.
    return (files.readFile(join(git, 'HEAD')) ?? files.readFile(git)) !== undefined;
  } catch {
    return false;
  }
}

/** The folder of a file and all above it, innermost first. */
function foldersAbove(path: string): string[] {
  const folders = [dirname(path)];
  for (let up = dirname(folders[0]!); up !== folders.at(-1); up = dirname(up)) folders.push(up);
  return folders;
}

function memoized<Value>(
  map: Map<string, Value>,
  key: string,
  make: (key: string) => Value,
): Value {
  if (!map.has(key)) map.set(key, make(key));
  return map.get(key) as Value;
}
