import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { codeFolder } from './code-folder.ts';

/** Of the bundle this file was built beside; `null` while developing. Set by scripts/build.mjs. */
declare const BUNDLE_DIGEST: string | null;

/** How many files the folder holds: of roles, builds of midlint, and versions of V8. */
const mostKept = 9;

export interface LoadedBundle<Exports> {
  readonly bundle: Exports;
  /** Names the build; `null` while developing. */
  readonly digest: string | null;
  /**
   * Keeps what has been compiled so far for the next process, unless this one had it from the last.
   * Worth calling when most of what a process needs has run; the second call does
   * nothing. Never throws.
   */
  readonly keepCode: () => void;
}

/**
 * Loads a bundle, with the code V8 made of it in an earlier process where that is there: to compile
 * so much anew takes longer than to lint a document, or than all else at the start of the extension.
 *
 * V8 itself refuses code of another version of its own; of another build of ours the name tells.
 * Node 22 can do this for every module (`module.enableCompileCache`), Node 20 cannot.
 *
 * @param path of the bundle: absolute. It holds one function in ASCII; see scripts/build.mjs.
 * @param role each runs other parts of the bundle, and so has code of its own.
 * @param provided what the bundle gets instead of what Node would find, by the name it asks for.
 */
export function loadBundle<Exports>(
  path: string,
  role: 'client' | 'command' | 'server',
  provided: Readonly<Record<string, object>> = {},
): LoadedBundle<Exports> {
  const kept = keptCode(role);
  const cachedData = kept === undefined ? undefined : read(kept);
  const script = new Script(readFileSync(path, 'latin1'), { filename: path, cachedData });
  const module = { exports: {} };
  const start = script.runInThisContext() as (...parts: readonly unknown[]) => void;
  const ofNode = createRequire(path);
  const require = (id: string): unknown => provided[id] ?? ofNode(id);
  start.call(module.exports, module.exports, require, module, path, dirname(path));
  let isKept = cachedData !== undefined && script.cachedDataRejected !== true;
  return {
    bundle: module.exports as Exports,
    digest: BUNDLE_DIGEST,
    keepCode: () => {
      if (kept !== undefined && !isKept) keep(kept, script.createCachedData());
      isKept = true;
    },
  };
}

function keptCode(role: string): string | undefined {
  const folder = codeFolder(process.env, process.platform);
  if (folder === undefined || BUNDLE_DIGEST === null) return undefined;
  // V8 takes no code that was made under other flags.
  const flags = process.execArgv.join('').replace(/\W/g, '');
  const parts = [role, BUNDLE_DIGEST, process.versions.v8, process.arch, flags].filter(Boolean);
  return join(folder, `${parts.join('-')}.code`);
}

function read(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function keep(path: string, code: Buffer): void {
  const folder = dirname(path);
  const temporary = `${path}.${process.pid}`;
  attempt(() => {
    // Nobody else may write what we shall run.
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(temporary, code, { mode: 0o600 });
    renameSync(temporary, path);
    removeOldest(folder);
  });
  attempt(() => {
    rmSync(temporary, { force: true });
  });
}

/** A home that cannot be written to costs time at each start, and nothing else. */
function attempt(write: () => void): void {
  try {
    write();
  } catch {
    return;
  }
}

function removeOldest(folder: string): void {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.code'))
    .map((name) => ({ path: join(folder, name), written: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.written - a.written);
  for (const { path } of files.slice(mostKept)) rmSync(path, { force: true });
}
