import { basename, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { InitializeParams, WorkspaceFolder } from 'vscode-languageserver/node';
import type { DocumentPlace } from './document-settings.ts';

/** The folders open in the editor, and where documents stand in them. */
export class WorkspaceFolders {
  #uris: ReadonlySet<string>;

  constructor(uris: Iterable<string>) {
    this.#uris = new Set(uris);
  }

  change(added: readonly WorkspaceFolder[], removed: readonly WorkspaceFolder[]): void {
    const gone = new Set(removed.map(({ uri }) => uri));
    const left = [...this.#uris].filter((uri) => !gone.has(uri));
    this.#uris = new Set([...left, ...added.map(({ uri }) => uri)]);
  }

  /** The folders on this machine, as paths. */
  get paths(): string[] {
    return [...this.#uris].map(toPath).filter((path) => path !== undefined);
  }

  /** An unsaved document is taken to stand at the root of the first folder. */
  placeOf(uri: string): DocumentPlace {
    const folders = this.paths;
    const path = toPath(uri);
    if (path === undefined) {
      const folder = folders[0];
      return { path: join(folder ?? sep, basename(decode(uri)) || 'untitled'), folder };
    }
    const holding = folders.filter((folder) => path.startsWith(withSeparator(folder)));
    return { path, folder: holding.sort((a, b) => b.length - a.length)[0] };
  }
}

/** The folders a client names at the start, in the ways it may do so. */
export function initialFolders(params: InitializeParams): string[] {
  if (params.workspaceFolders) return params.workspaceFolders.map(({ uri }) => uri);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- all that some clients send
  const { rootUri } = params;
  return rootUri ? [rootUri] : [];
}

/** The path of a `file:` URI; `undefined` for every other. */
export function toPath(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}

function decode(uri: string): string {
  try {
    return decodeURIComponent(uri.replace(/^[^:]*:/, ''));
  } catch {
    return uri;
  }
}

function withSeparator(folder: string): string {
  return folder.endsWith(sep) ? folder : folder + sep;
}
