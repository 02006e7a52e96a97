import { relative, sep } from 'node:path';

/** A path as messages and reports show it: relative to the working directory, with `/`. */
export function displayPath(absolute: string, cwd: string): string {
  const path = slashes(relative(cwd, absolute));
  return path === '' ? '.' : path;
}

/** A path of this platform with `/` between its parts, as globs are written. */
export function slashes(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}
