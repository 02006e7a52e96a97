import { checkConfig } from '../../core/config/check-config.ts';
import type { Config } from '../../core/config/config.ts';

/** The section `midlint` of the editor's settings, as far as it is valid. */
export interface EditorSettings {
  readonly enable: boolean;
  /** The most diagnostics shown for one document. */
  readonly maxFindings: number;
  /** The keys that config files have too. */
  readonly config: Config;
  /** One line for each mistake. */
  readonly problems: readonly string[];
}

export const defaultEditorSettings: EditorSettings = {
  enable: true,
  maxFindings: 500,
  config: {},
  problems: [],
};

const configKeys = ['profile', 'rules', 'allow', 'ignore', 'overrides'];

/** @param section whatever the editor holds under `midlint`; a wrong value counts as not given. */
export function readEditorSettings(section: unknown): EditorSettings {
  if (typeof section !== 'object' || section === null) return defaultEditorSettings;
  const entries = Object.entries(section as Readonly<Record<string, unknown>>);
  const given = new Map(entries.filter(([, value]) => value !== null && value !== undefined));
  const { config, problems } = checkConfig(
    Object.fromEntries([...given].filter(([key]) => configKeys.includes(key))),
  );
  const enable = given.get('enable');
  const maxFindings = given.get('maxFindings');
  return {
    enable: typeof enable === 'boolean' ? enable : defaultEditorSettings.enable,
    maxFindings:
      typeof maxFindings === 'number' && maxFindings >= 0
        ? Math.floor(maxFindings)
        : defaultEditorSettings.maxFindings,
    config,
    problems: problems.map(({ path, message }) => `midlint.${path.join('.')}: ${message}`),
  };
}
