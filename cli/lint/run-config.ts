import type { ExtraSettings } from '../../core/config/resolve-settings.ts';
import type { Settings } from '../../core/config/settings.ts';
import type { ConfigLoader, LoadedConfig, LocatedProblem } from '../../workspace/config/loader.ts';
import { fileSettings, isIgnoredByConfig } from '../../workspace/config/file-settings.ts';
import { createConfigLoader } from '../../workspace/config/loader.ts';
import { readConfigFile } from '../../workspace/config/read-config-file.ts';

/** The configs of one run: nearest to each file, or the one that `--config` names for all. */
export class RunConfig {
  readonly #loader: ConfigLoader = createConfigLoader({ readFile: readConfigFile });
  readonly #file: string | undefined;
  readonly #extra: ExtraSettings;
  readonly #used = new Set<LoadedConfig>();

  /** @param file absolute. */
  constructor(file: string | undefined, extra: ExtraSettings) {
    this.#file = file;
    this.#extra = extra;
    if (file !== undefined) this.#used.add(this.#loader.loadFile(file));
  }

  /** What is wrong with the configs asked for so far, in the order they were met. */
  get problems(): LocatedProblem[] {
    return [...this.#used].flatMap(({ problems }) => problems);
  }

  settings(path: string): Settings {
    return fileSettings(this.#loader, this.#configFor(path), path, this.#extra);
  }

  isIgnored(path: string): boolean {
    return isIgnoredByConfig(this.#configFor(path), path);
  }

  #configFor(path: string): LoadedConfig {
    const loaded =
      this.#file === undefined ? this.#loader.load(path) : this.#loader.loadFile(this.#file);
    this.#used.add(loaded);
    return loaded;
  }
}
