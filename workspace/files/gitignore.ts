import type { Ignore } from 'ignore';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore from 'ignore';
import { slashes } from './display-path.ts';

/** The ignore files that hold in one folder, outermost first. */
export type IgnoreStack = readonly IgnoreFile[];

interface IgnoreFile {
  readonly folder: string;
  readonly rules: Ignore;
}

/**
 * The ignore files that hold in a folder: its own and those above it, from the root of its
 * repository down. Outside of a repository they count from `fallback`, if the folder is below it.
 *
 * A folder that they ignore was asked for by name: then only its own holds.
 *
 * @param folder absolute. @param fallback absolute.
 */
export function ignoreStackOf(folder: string, fallback: string): IgnoreStack {
  const chain = [folder];
  const top = repositoryRoot(folder) ?? (isBelow(folder, fallback) ? fallback : folder);
  while (chain[0] !== top) chain.unshift(dirname(chain[0]!));
  let stack: IgnoreStack = [];
  for (const each of chain) {
    if (each !== top && isGitignored(stack, each, true)) {
      return withIgnoreFile([], folder);
    }
    stack = withIgnoreFile(stack, each);
  }
  return stack;
}

/** The stack for a folder one deeper. */
export function withIgnoreFile(stack: IgnoreStack, folder: string): IgnoreStack {
  const text = readIgnoreFile(join(folder, '.gitignore'));
  return text === undefined ? stack : [...stack, { folder, rules: ignore().add(text) }];
}

/**
 * Whether Git would leave out a file or folder. The folders above it must be known not to be left
 * out; nothing below one that is can come back.
 */
export function isGitignored(stack: IgnoreStack, path: string, isFolder: boolean): boolean {
  for (const { folder, rules } of stack.toReversed()) {
    const inside = slashes(relative(folder, path));
    const { ignored, unignored } = rules.test(isFolder ? `${inside}/` : inside);
    if (ignored || unignored) return ignored;
  }
  return false;
}

function readIgnoreFile(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function repositoryRoot(folder: string): string | undefined {
  for (let each = folder; ; each = dirname(each)) {
    if (existsSync(join(each, '.git'))) return each;
    if (each === dirname(each)) return undefined;
  }
}

function isBelow(folder: string, ancestor: string): boolean {
  const path = relative(ancestor, folder);
  return path !== '..' && !path.startsWith(`..${sep}`);
}
