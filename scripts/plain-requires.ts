import type { Plugin } from 'esbuild';
import { readFileSync } from 'node:fs';

/**
 * For the extension's bundle and the server's. What they load at their start is CommonJS: the
 * editor's API and the libraries for the protocol. The bundler and TypeScript put copies of their
 * exports, some hundred getters each, into every file that imports them, which made half of the
 * extension's time to load; this leaves them out. A library that is written otherwise one day is
 * bundled as it is.
 */
export const plainRequires: Plugin = {
  name: 'plain-requires',
  setup(build) {
    build.onLoad({ filter: /[\\/]client[\\/].*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(importOfOurs, asRequire),
      loader: 'ts',
    }));
    build.onLoad({ filter: libraryFile }, ({ path }) => ({
      contents: readFileSync(path, 'utf8')
        .replace(importOfLibrary, '$1')
        .replace(exportStar, plainExportStar),
    }));
  },
};

const importOfOurs =
  /^import (?:\* as )?([\w{}, \n]+) from ('vscode(?:-languageclient\/node)?');$/gm;

/** Types stay as they are; the bundler takes them out. */
function asRequire(statement: string, names: string, from: string): string {
  return names.startsWith('type ') ? statement : `const ${names} = require(${from});`;
}

const libraryFile =
  /[\\/]node_modules[\\/]vscode-(languageclient|languageserver|languageserver-protocol|jsonrpc)[\\/].*\.js$/;

const importOfLibrary = /__importStar\((require\("vscode"\))\)/g;

const exportStar = /^var __exportStar = [^]*?\n\};$/m;

/** Copies values, not getters of values: the library re-exports no file that has yet to end. */
const plainExportStar = `var __exportStar = (from, to) => {
  for (const name in from) {
    if (name !== 'default' && !Object.hasOwn(to, name)) to[name] = from[name];
  }
};`;
