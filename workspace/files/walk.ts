import type { Dirent } from 'node:fs';
import type { IgnoreStack } from './gitignore.ts';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ignoreStackOf, isGitignored, withIgnoreFile } from './gitignore.ts';

/** Folders that hold no prose of the project, ignored or not. */
const skippedFolders: ReadonlySet<string> = new Set(['node_modules', '.git']);

/** A file a search came upon. */
export interface WalkedFile {
  /** Absolute. */
  readonly path: string;
  readonly isLink: boolean;
}

/** A folder that could not be listed. */
export interface WalkProblem {
  readonly path: string;
  readonly error: unknown;
}

/**
 * All files below a folder but those Git ignores and those in `node_modules` and `.git`.
 *
 * Done by hand rather than by a glob library, because a folder that a nested .gitignore rules out
 * must not even be listed. Links to files are followed, links to folders are not: what they lead
 * to has a place of its own, and links can go round in circles.
 *
 * @param folder absolute. @param fallback where ignore files begin to count outside of a
 *   repository.
 */
export function walkFiles(
  folder: string,
  fallback: string,
  isWanted: (path: string) => boolean,
): { files: WalkedFile[]; problems: WalkProblem[] } {
  const files: WalkedFile[] = [];
  const problems: WalkProblem[] = [];
  const open: { folder: string; stack: IgnoreStack }[] = [
    { folder, stack: ignoreStackOf(folder, fallback) },
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const entry of listFolder(next.folder, problems)) {
      const path = join(next.folder, entry.name);
      const isFolder = entry.isDirectory();
      if (isFolder ? skippedFolders.has(entry.name) : !isWanted(path)) continue;
      if (isGitignored(next.stack, path, isFolder)) continue;
      if (isFolder) {
        open.push({ folder: path, stack: withIgnoreFile(next.stack, path) });
      } else if (entry.isFile() || (entry.isSymbolicLink() && !leadsToFolder(path))) {
        files.push({ path, isLink: entry.isSymbolicLink() });
      }
    }
  }
  return { files, problems };
}

function listFolder(folder: string, problems: WalkProblem[]): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    problems.push({ path: folder, error });
    return [];
  }
}

/** A link that leads nowhere or in a circle is kept as a file: reading it tells what is wrong. */
function leadsToFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
