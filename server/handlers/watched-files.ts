import { basename, dirname } from 'node:path';
import {
  DidChangeWatchedFilesNotification,
  type Connection,
  type DidChangeWatchedFilesParams,
} from 'vscode-languageserver/node';
import { configNames, type ConfigLoader } from '../../workspace/config/loader.ts';
import { toPath } from '../settings/workspace-folders.ts';
import type { ConfigProblems } from '../settings/config-problems.ts';

/** Asks the client to tell of every change to a file that may be a config. */
export async function watchConfigFiles(connection: Connection): Promise<void> {
  const watchers = configNames.map((name) => ({ globPattern: `**/${name}` }));
  await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
}

/** `workspace/didChangeWatchedFiles`: reads the configs concerned anew. Whether there are any. */
export function watchedFilesChanged(
  { changes }: DidChangeWatchedFilesParams,
  loader: ConfigLoader,
  problems: ConfigProblems,
): boolean {
  const paths = changes
    .map(({ uri }) => toPath(uri))
    .filter((path) => path !== undefined)
    .filter((path) => configNames.some((name) => name === basename(path)));
  for (const path of paths) {
    loader.forget(path);
    // Also without a document open below it, the file shows its own mistakes.
    problems.report(dirname(path), loader.load(path));
  }
  return paths.length > 0;
}
