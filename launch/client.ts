import type { ExtensionContext } from 'vscode';
import type * as Extension from '../client/extension.ts';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { forkServer } from '../client/fork-server.ts';
import { loadBundle, type LoadedBundle } from './load-bundle.ts';

/** In milliseconds: by then what an activation needs has run, and code that came later is left out. */
const settled = 2000;

let loaded: LoadedBundle<typeof Extension> | undefined;

/**
 * Called by VS Code. The server's process starts while the extension's bundle, nearly all of it the
 * library that talks to the server, is loaded here; what else waits in this process comes between.
 *
 * @returns a promise: commands wait for it.
 */
export async function activate(context: ExtensionContext): Promise<void> {
  const script = join(__dirname, 'server.cjs');
  const server = forkServer(script);
  try {
    await nextTurn();
    loaded = loadBundle<typeof Extension>(join(__dirname, 'extension.cjs'), 'client');
    await nextTurn();
    loaded.bundle.activate(context, script, server);
    setTimeout(loaded.keepCode, settled).unref();
  } catch (error) {
    server.kill();
    throw error;
  }
}

export async function deactivate(): Promise<void> {
  await loaded?.bundle.deactivate();
  loaded?.keepCode();
}
