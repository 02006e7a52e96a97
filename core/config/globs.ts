import picomatch from 'picomatch/posix.js';

type PathTest = (path: string) => boolean;

const compiled = new WeakMap<readonly string[], PathTest>();

/**
 * Whether one of the globs matches the path or a folder above it.
 *
 * As in .gitignore, a glob without a slash matches at any depth (`CHANGELOG.md`, `*.draft.md`,
 * `vendor`), one with a slash counts from the folder of the config file (`docs/*.md`, `/drafts`).
 *
 * @param path relative to the folder of the config file, with `/`.
 */
export function matchesGlobs(globs: readonly string[], path: string): boolean {
  let test = compiled.get(globs);
  if (test === undefined) {
    test = compileGlobs(globs);
    compiled.set(globs, test);
  }
  return test(path);
}

function compileGlobs(globs: readonly string[]): PathTest {
  if (globs.length === 0) return () => false;
  const isMatch = picomatch(globs.map(anchored), { dot: true, nonegate: true });
  return (path) => withFolders(path).some((each) => isMatch(each));
}

function anchored(glob: string): string {
  const bare = glob.replace(/\/+$/, '');
  if (bare.startsWith('./')) return bare.slice(2);
  if (bare.startsWith('/')) return bare.slice(1);
  return bare.includes('/') ? bare : `**/${bare}`;
}

/** `a/b/c.md` as `a`, `a/b` and `a/b/c.md`. */
function withFolders(path: string): string[] {
  const paths: string[] = [];
  for (let slash = path.indexOf('/'); slash !== -1; slash = path.indexOf('/', slash + 1)) {
    if (slash > 0) paths.push(path.slice(0, slash));
  }
  paths.push(path);
  return paths;
}
