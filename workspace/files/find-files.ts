import type { WalkedFile } from './walk.ts';
import { lstatSync, realpathSync, statSync } from 'node:fs';
import { basename, extname, relative, resolve } from 'node:path';
import picomatch from 'picomatch/posix.js';
import { displayPath, slashes } from './display-path.ts';
import { isProseFile } from './prose-files.ts';
import { readMistake } from './read-source.ts';
import { walkFiles } from './walk.ts';

/** One file to lint, or one argument that led to none. */
export interface FoundFile {
  /** Relative to the working directory, with `/`. */
  readonly path: string;
  readonly absolute: string;
  /** Why there is nothing to read: `null` for a file. It does not name the path. */
  readonly error: string | null;
}

export interface FoundFiles {
  /** In the order of their paths by code unit; no file twice. */
  readonly files: readonly FoundFile[];
  /** Files named one by one that the config's `ignore` takes out; sorted as `files` are. */
  readonly ignored: readonly string[];
}

export interface FindOptions {
  /** The working directory: absolute. */
  readonly cwd: string;
  /** Whether the config takes a file out. @param path absolute. */
  isIgnored(path: string): boolean;
}

/**
 * The files that paths, folders and globs name.
 *
 * A folder stands for the prose files in it (`*.md`, `*.markdown`, `*.txt`) that neither Git nor
 * the config ignores. A glob stands for the prose files it matches, under the same rules; one that
 * ends in an extension of its own (`notes/*.rst`) stands for those files. A file named as such is
 * taken whatever its extension, and even if Git ignores it, but not if the config does.
 */
export function findFiles(names: readonly string[], options: FindOptions): FoundFiles {
  const found = new Map<string, FoundFile>();
  const ignored = new Set<string>();
  for (const name of names) {
    const result = findNamed(name, options);
    for (const file of result.files) {
      if (!found.has(file.absolute) || file.error !== null) found.set(file.absolute, file);
    }
    for (const path of result.ignored) ignored.add(path);
  }
  return {
    files: [...found.values()].sort((a, b) => byCodeUnit(a.path, b.path)),
    ignored: [...ignored].sort(byCodeUnit),
  };
}

/** Orders strings by UTF-16 code unit: the same on every machine, whatever its language. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function findNamed(name: string, options: FindOptions): FoundFiles {
  const absolute = resolve(options.cwd, name);
  const mistake = (error: string): FoundFiles => ({
    files: [{ path: displayPath(absolute, options.cwd), absolute, error }],
    ignored: [],
  });
  if (name === '') return mistake('an empty path. Name a file or a folder.');
  let isFolder: boolean;
  try {
    isFolder = statSync(absolute).isDirectory();
  } catch (error) {
    // What exists is meant as it stands, brackets and all; what does not may be a glob.
    if (!isDangling(absolute) && picomatch.scan(slashes(name)).isGlob) {
      return searchGlob(name, options) ?? mistake('no prose files match this glob.');
    }
    return mistake(readMistake(error));
  }
  if (isFolder) return searchFolder(absolute, options, mistake);
  const path = displayPath(absolute, options.cwd);
  return options.isIgnored(absolute)
    ? { files: [], ignored: [path] }
    : { files: [{ path, absolute, error: null }], ignored: [] };
}

function searchFolder(
  folder: string,
  options: FindOptions,
  mistake: (error: string) => FoundFiles,
): FoundFiles {
  const { files, problems } = search(folder, options, isProseFile);
  if (files.length > 0 || problems.length > 0)
    return { files: [...files, ...problems], ignored: [] };
  return mistake('no prose files found (*.md, *.markdown, *.txt) that are not ignored.');
}

function searchGlob(glob: string, options: FindOptions): FoundFiles | undefined {
  const { base, glob: pattern } = picomatch.scan(slashes(glob));
  const folder = resolve(options.cwd, base);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return undefined;
  const isMatch = picomatch(pattern, { dot: true, nonegate: true });
  const ownExtension = /^\.(?:\w+|\{[\w,]+\})$/.test(extname(basename(pattern)));
  const { files, problems } = search(folder, options, (path) => {
    if (!ownExtension && !isProseFile(path)) return false;
    return isMatch(slashes(relative(folder, path)));
  });
  return files.length > 0 ? { files: [...files, ...problems], ignored: [] } : undefined;
}

function search(
  folder: string,
  options: FindOptions,
  isWanted: (path: string) => boolean,
): { files: FoundFile[]; problems: FoundFile[] } {
  const walked = walkFiles(folder, options.cwd, isWanted);
  const files = withoutTwins(walked.files.filter(({ path }) => !options.isIgnored(path)));
  const show = (absolute: string): string => displayPath(absolute, options.cwd);
  return {
    files: files.map(({ path }) => ({ path: show(path), absolute: path, error: null })),
    problems: walked.problems.map(({ path, error }) => ({
      path: show(path),
      absolute: path,
      error: readMistake(error),
    })),
  };
}

/** Leaves out links to files that were found themselves (`AGENTS.md` to `CLAUDE.md`). */
function withoutTwins(files: readonly WalkedFile[]): WalkedFile[] {
  if (!files.some(({ isLink }) => isLink)) return [...files];
  const targets = new Set(files.filter(({ isLink }) => !isLink).map(({ path }) => realPath(path)));
  return files.filter(({ path, isLink }) => !isLink || !targets.has(realPath(path)));
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** For a path that leads nowhere: whether it is a link that does. */
function isDangling(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}
