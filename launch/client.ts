import type { ExtensionContext } from 'vscode';
import type * as Extension from '../client/extension.ts';
import { join } from 'node:path';
import { loadBundle } from './load-bundle.ts';

/** In milliseconds: by then the server has answered, and nobody waits for anything. */
const settled = 10_000;

// While it loads the editor waits, and every other extension with it.
const { bundle, keepCode } = loadBundle<typeof Extension>(
  join(__dirname, 'extension.cjs'),
  'client',
);

export function activate(context: ExtensionContext): void {
  bundle.activate(context);
  setTimeout(keepCode, settled).unref();
}

export async function deactivate(): Promise<void> {
  await bundle.deactivate();
  keepCode();
}
