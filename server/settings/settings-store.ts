import type { ConfigLoader } from '../../workspace/config/loader.ts';
import { documentSettings, type DocumentSettings } from './document-settings.ts';
import type { EditorSettings } from './editor-settings.ts';
import type { WorkspaceFolders } from './workspace-folders.ts';

export interface SettingsSources {
  readonly loader: ConfigLoader;
  readonly folders: WorkspaceFolders;
  /** Asks the editor for the settings of one document. Never rejects. */
  readonly readEditor: (uri: string) => Promise<EditorSettings>;
  /** Told of each settings made. */
  readonly onResolved: (settings: DocumentSettings) => void;
}

/** The settings of each open document, worked out once until something changes. */
export class SettingsStore {
  readonly #sources: SettingsSources;
  readonly #settings = new Map<string, Promise<DocumentSettings>>();
  #generation = 0;

  constructor(sources: SettingsSources) {
    this.#sources = sources;
  }

  async get(uri: string): Promise<DocumentSettings> {
    const generation = this.#generation;
    let settings = this.#settings.get(uri);
    if (settings === undefined) {
      settings = this.#resolve(uri);
      this.#settings.set(uri, settings);
      settings.catch(() => this.#settings.delete(uri));
    }
    const resolved = await settings;
    // What changed while the editor was asked must not be missed.
    return generation === this.#generation ? resolved : this.get(uri);
  }

  /** Editor settings or config files have changed. */
  clear(): void {
    this.#generation += 1;
    this.#settings.clear();
  }

  forget(uri: string): void {
    this.#settings.delete(uri);
  }

  async #resolve(uri: string): Promise<DocumentSettings> {
    const { loader, folders, readEditor, onResolved } = this.#sources;
    const editor = await readEditor(uri);
    const settings = documentSettings(loader, editor, folders.placeOf(uri));
    onResolved(settings);
    return settings;
  }
}
