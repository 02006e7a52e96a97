// Bundles what runs into dist/. Run with --watch while developing; with --metafile it also leaves
// out/metafile.json: what went into each bundle, and how much of it.
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build, context } from 'esbuild';
import { tsImport } from 'tsx/esm/api';

const watch = process.argv.includes('--watch');
const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  // jsonc-parser's `main` loads its parts in a way no bundler can follow.
  mainFields: ['module', 'main'],
  sourcemap: 'linked',
  sourcesContent: false,
  legalComments: 'none',
  logLevel: 'warning',
  minify: true,
  metafile: true,
  // Or else a literal with such an escape becomes a call that makes the expression anew each time.
  supported: {
    'regexp-unicode-property-escapes': true,
    'regexp-sticky-and-unicode-flags': true,
    'regexp-lookbehind-assertions': true,
    'regexp-named-capture-groups': true,
    'regexp-dot-all-flag': true,
  },
};

const { packedPhrasesModule } = await tsImport('./pack-phrases.ts', import.meta.url);
const { plainRequires } = await tsImport('./plain-requires.ts', import.meta.url);

/** Compiled patterns in place of patterns to compile: see core/match/packed.ts. */
const packPhrases = {
  name: 'pack-phrases',
  setup({ onLoad }) {
    const contents = packedPhrasesModule();
    onLoad({ filter: /core[\\/]engine[\\/]packed-phrases\.ts$/ }, () => ({ contents }));
  },
};
common.plugins = [packPhrases];

/** What launch/load-bundle.ts loads, and runs as it is: with what Node puts around CommonJS. */
const keptCompiled = {
  format: 'cjs',
  banner: { js: '(function (exports, require, module, __filename, __dirname) {' },
  footer: { js: '})' },
};

// The editor's host, the server and the command are CommonJS (what every VS Code since 1.91 loads,
// and what can be kept compiled: see launch/load-bundle.ts); the rest is ESM.
const bundles = [
  {
    entryPoints: ['client/extension.ts'],
    outfile: 'dist/extension.cjs',
    external: ['vscode'],
    plugins: [plainRequires],
    ...keptCompiled,
  },
  // This one is small, and loads the bundle before.
  { entryPoints: ['launch/client.ts'], outfile: 'dist/client.cjs', format: 'cjs' },
  {
    entryPoints: ['webview/main.ts'],
    outfile: 'dist/report.js',
    format: 'esm',
    platform: 'browser',
  },
  {
    entryPoints: ['webview/workspace-main.ts'],
    outfile: 'dist/workspace-report.js',
    format: 'esm',
    platform: 'browser',
  },
  {
    entryPoints: ['launch/bundle.ts'],
    outfile: 'dist/midlint.cjs',
    // dist/server.cjs brings it along.
    external: ['vscode-languageserver/node'],
    ...keptCompiled,
  },
  // These two are small, and start what is in the bundle before.
  {
    entryPoints: ['launch/server.ts'],
    outfile: 'dist/server.cjs',
    format: 'cjs',
    plugins: [plainRequires],
  },
  { entryPoints: ['launch/command.ts'], outfile: 'dist/cli.js', format: 'esm' },
  {
    // Both share the engine, in dist/engine.js.
    entryPoints: ['core/index.ts', 'core/retext.ts'],
    outdir: 'dist',
    splitting: true,
    chunkNames: 'engine',
    format: 'esm',
    platform: 'neutral',
    conditions: ['import', 'default'],
  },
];

const outputs = {};
let digest = null;
for (const bundle of bundles) {
  const options = { ...common, ...bundle, define: { BUNDLE_DIGEST: JSON.stringify(digest) } };
  if (watch) await (await context(options)).watch();
  else Object.assign(outputs, (await build(options)).metafile.outputs);
  if (bundle.banner && !watch) {
    keepToAscii(bundle.outfile);
    // Compiled code is kept by this name; while the bundle changes under our hands none is.
    digest = digestOf(bundle.outfile);
  }
  if (bundle.outfile === 'dist/cli.js') chmodSync(bundle.outfile, 0o755);
}
if (process.argv.includes('--metafile')) {
  mkdirSync('out', { recursive: true });
  writeFileSync('out/metafile.json', JSON.stringify(outputs));
}

/**
 * Escapes what is beyond ASCII in expressions and raw templates (of which expressions are made); in
 * all else esbuild does. One such character in the file doubles the memory of the whole, in each
 * thread, and the time to read it.
 */
function keepToAscii(file) {
  const code = readFileSync(file, 'utf8').replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  writeFileSync(file, code);
}

function digestOf(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);
}
