import { build, type Plugin } from 'esbuild';
import { createRequire } from 'node:module';
import { runInThisContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { plainRequires } from '../../scripts/plain-requires.ts';

const nodeRequire = createRequire(import.meta.url);

/** In place of the editor's API: of what it holds the library extends some, and calls nothing. */
const editor = new Proxy({}, { get: () => Map });

async function bundle(library: string, plugins: Plugin[]): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `module.exports = require('${library}/node');`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    external: ['vscode'],
    write: false,
    plugins,
  });
  return outputFiles[0]!.text;
}

/** What each export is, by name. */
function exportsOf(code: string): Map<string, string> {
  const module = { exports: {} as Record<string, unknown> };
  const run = runInThisContext(`(function (module, exports, require) {${code}\n})`) as (
    ...parts: unknown[]
  ) => void;
  const require = (id: string): unknown => (id === 'vscode' ? editor : nodeRequire(id));
  run(module, module.exports, require);
  const names = Object.keys(module.exports).sort();
  return new Map(names.map((name) => [name, describeValue(module.exports[name])]));
}

function describeValue(value: unknown): string {
  if (typeof value !== 'object' || value === null) return typeof value;
  return `object of ${Object.keys(value).sort().join(', ')}`;
}

describe.each(['vscode-languageclient', 'vscode-languageserver'])(
  '%s without copies of exports',
  (library) => {
    test('should export the same names, and of the same make', async () => {
      const [plain, usual] = [await bundle(library, [plainRequires]), await bundle(library, [])];
      const expected = exportsOf(usual);
      expect(expected.size).toBeGreaterThan(300);
      expect(expected.get('ResponseError')).toBe('function');
      expect(exportsOf(plain)).toEqual(expected);
    });

    test('should find each of the copies it leaves out', async () => {
      const copies = /__importStar\(require\("vscode"\)\)|__createBinding\(exports\d*, m, p\)/;
      expect(await bundle(library, [])).toMatch(copies);
      expect(await bundle(library, [plainRequires])).not.toMatch(copies);
    });
  },
);
