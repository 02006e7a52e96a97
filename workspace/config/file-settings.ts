import type { Settings } from '../../core/config/settings.ts';
import type { ExtraSettings } from '../../core/config/resolve-settings.ts';
import type { ConfigLoader, LoadedConfig } from './loader.ts';
import { dirname, relative } from 'node:path';
import { matchesGlobs } from '../../core/config/globs.ts';
import { resolveSettings } from '../../core/config/resolve-settings.ts';
import { slashes } from '../files/display-path.ts';

/**
 * The settings in force for one file: the one way from a path to `Settings`, for editor and
 * command alike.
 *
 * The profile `auto` looks at the path from the root of the repository (or all of it, outside of
 * one), so that it is the same from wherever midlint is started.
 *
 * @param path absolute.
 */
export function fileSettings(
  loader: ConfigLoader,
  loaded: LoadedConfig,
  path: string,
  extra: ExtraSettings = {},
): Settings {
  const root = loader.repositoryOf(path);
  return resolveSettings(loaded.config, pathInConfig(loaded, path), {
    ...extra,
    autoPath: root === undefined ? slashes(path) : slashes(relative(root, path)),
  });
}

/** Whether the config's own `ignore` takes a file out. @param path absolute. */
export function isIgnoredByConfig({ config, file }: LoadedConfig, path: string): boolean {
  const globs = config.ignore ?? [];
  return globs.length > 0 && matchesGlobs(globs, pathInConfig({ config, file }, path));
}

function pathInConfig({ file }: Pick<LoadedConfig, 'config' | 'file'>, path: string): string {
  return slashes(file === undefined ? path : relative(dirname(file), path));
}
