import { join } from 'node:path';

/**
 * Where compiled code is kept: in the user's own folder for caches, and never where others may write.
 *
 * @returns `undefined` where there is no such folder, or the user wants none
 *   (`MIDLINT_CODE_CACHE=off`).
 */
export function codeFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: string,
): string | undefined {
  if (env['MIDLINT_CODE_CACHE'] === 'off') return undefined;
  const caches = cachesOf(env, platform);
  return caches === undefined ? undefined : join(caches, 'midlint');
}

function cachesOf(
  env: Readonly<Record<string, string | undefined>>,
  platform: string,
): string | undefined {
  if (platform === 'win32') return env['LOCALAPPDATA'];
  if (env['XDG_CACHE_HOME']) return env['XDG_CACHE_HOME'];
  if (!env['HOME']) return undefined;
  return platform === 'darwin'
    ? join(env['HOME'], 'Library', 'Caches')
    : join(env['HOME'], '.cache');
}
