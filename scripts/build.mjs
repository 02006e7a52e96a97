// Bundles each process into one file under dist/. Run with --watch while developing.
import { existsSync } from 'node:fs';
import { chmodSync } from 'node:fs';
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
  // Or else a literal with an escape or a character beyond ASCII becomes a call that makes the
  // expression anew each time it is used.
  charset: 'utf8',
  supported: {
    'regexp-unicode-property-escapes': true,
    'regexp-sticky-and-unicode-flags': true,
    'regexp-lookbehind-assertions': true,
    'regexp-named-capture-groups': true,
    'regexp-dot-all-flag': true,
  },
};

const { packedPhrasesModule } = await tsImport('./pack-phrases.ts', import.meta.url);

/** Compiled patterns in place of patterns to compile: see core/match/packed.ts. */
const packPhrases = {
  name: 'pack-phrases',
  setup({ onLoad }) {
    const contents = packedPhrasesModule();
    onLoad({ filter: /core[\\/]engine[\\/]packed-phrases\.ts$/ }, () => ({ contents }));
  },
};
common.plugins = [packPhrases];

/** To answer `initialize` the server need not even read the code of the rules: see server/start.ts. */
const serveApart = {
  name: 'serve-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/serve\.ts$/ }, () => ({ path: './serve.cjs', external: true }));
  },
};

// The editor's host and the server are CommonJS (what every VS Code since 1.91 loads); the rest ESM.
const bundles = [
  {
    entryPoints: ['client/extension.ts'],
    outfile: 'dist/client.cjs',
    format: 'cjs',
    external: ['vscode'],
  },
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
    entryPoints: ['server/main.ts'],
    outfile: 'dist/server.cjs',
    format: 'cjs',
    plugins: [serveApart],
    // `require` in its place: `import` of CommonJS reads it once more, for the names it exports.
    supported: { ...common.supported, 'dynamic-import': false },
  },
  { entryPoints: ['server/serve.ts'], outfile: 'dist/serve.cjs', format: 'cjs' },
  {
    entryPoints: ['cli/main.ts'],
    outfile: 'dist/cli.js',
    format: 'esm',
    external: ['./server.cjs'],
    banner: {
      js: "#!/usr/bin/env node\nimport{createRequire as midlintRequire}from'node:module';const require=midlintRequire(import.meta.url);",
    },
  },
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

for (const bundle of bundles.filter(({ entryPoints }) => existsSync(entryPoints[0]))) {
  const options = { ...common, ...bundle };
  if (watch) await (await context(options)).watch();
  else await build(options);
  if (bundle.outfile === 'dist/cli.js') chmodSync(bundle.outfile, 0o755);
}
