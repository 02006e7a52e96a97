import type { Connection } from 'vscode-languageserver/node';
import { describeError, type Log } from '../log.ts';
import {
  defaultEditorSettings,
  readEditorSettings,
  type EditorSettings,
} from './editor-settings.ts';

export interface EditorReader {
  /** The settings of one document; the defaults when the editor has none to give. */
  read(uri: string): Promise<EditorSettings>;
  /** Takes what `workspace/didChangeConfiguration` brings to a server that cannot ask. */
  push(settings: unknown): void;
}

/** Asks the editor where it can be asked, else goes by what it last sent. */
export function createEditorReader(
  connection: Connection,
  log: Log,
  canAsk: boolean,
): EditorReader {
  let pushed = defaultEditorSettings;
  const logged = new Set<string>();

  function check(section: unknown): EditorSettings {
    const settings = readEditorSettings(section);
    for (const problem of settings.problems) {
      if (!logged.has(problem)) log.warn(problem);
      logged.add(problem);
    }
    return settings;
  }

  return {
    async read(scopeUri) {
      if (!canAsk) return pushed;
      try {
        const section: unknown = await connection.workspace.getConfiguration({
          scopeUri,
          section: 'midlint',
        });
        return check(section);
      } catch (error) {
        log.warn(`Settings of ${scopeUri} not read, defaults used: ${describeError(error)}`);
        return defaultEditorSettings;
      }
    },
    push(settings) {
      if (typeof settings !== 'object' || settings === null || !('midlint' in settings)) return;
      pushed = check(settings.midlint);
    },
  };
}
