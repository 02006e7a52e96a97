import { join, relative, sep } from 'node:path';
import { matchesGlobs } from '../../core/config/globs.ts';
import type { Config } from '../../core/config/config.ts';
import type { Settings } from '../../core/config/settings.ts';
import { fileSettings, isIgnoredByConfig } from '../../workspace/config/file-settings.ts';
import type { ConfigLoader, LoadedConfig } from '../../workspace/config/loader.ts';
import type { EditorSettings } from './editor-settings.ts';

/** What a run over a document needs to know. */
export interface ActiveSettings {
  readonly rules: Settings;
  /** The most diagnostics shown. */
  readonly maxFindings: number;
}

/** What is in force for one document: editor settings and config file together. */
export interface DocumentSettings {
  /** `undefined` for a document that the settings take out. */
  readonly active: ActiveSettings | undefined;
  readonly loaded: LoadedConfig;
}

export interface DocumentPlace {
  /** Absolute path of the file; where it would stand, for a document without one. */
  readonly path: string;
  /** The workspace folder that holds it, if one does. */
  readonly folder: string | undefined;
}

/** Puts the editor's settings and the nearest config file together. The file wins. */
export function documentSettings(
  loader: ConfigLoader,
  editor: EditorSettings,
  { path, folder }: DocumentPlace,
): DocumentSettings {
  const loaded = loader.load(path);
  // The globs of the editor's settings count from the workspace folder, as if a config stood there.
  const file = folder === undefined ? undefined : join(folder, '.midlintrc.json');
  const own: LoadedConfig = { file, config: editor.config, problems: [] };
  const ignored = isIgnoredByConfig(own, path) || isIgnoredByConfig(loaded, path);
  if (!editor.enable || ignored) return { active: undefined, loaded };
  const layered = loaded.file === undefined ? own : { ...loaded, config: layer(own, loaded, path) };
  const rules = fileSettings(loader, layered, path);
  return { active: { rules, maxFindings: editor.maxFindings }, loaded };
}

/** The file's config laid over the editor's, as overrides: a later one beats an earlier one. */
function layer(editor: LoadedConfig, file: LoadedConfig, path: string): Config {
  const { overrides = [], ...own } = editor.config;
  const { overrides: more = [], ...top } = file.config;
  const everywhere = { files: ['**'] };
  const applying = overrides.filter(({ files }) => matchesGlobs(files, pathBelow(editor, path)));
  return {
    ...own,
    overrides: [
      ...applying.map((override) => ({ ...override, ...everywhere })),
      { ...top, ...everywhere },
      ...more,
    ],
  };
}

function pathBelow({ file }: LoadedConfig, path: string): string {
  const below = file === undefined ? path : relative(join(file, '..'), path);
  return below.split(sep).join('/');
}
