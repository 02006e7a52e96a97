// Bundles the extension-host suite, one file each, to out/editor/.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../workbench/paths.mjs';

export const suiteOutput = join(root, 'out', 'editor');

export async function buildSuite() {
  rmSync(suiteOutput, { recursive: true, force: true });
  const source = join(root, 'test', 'editor', 'suite');
  const names = readdirSync(source).filter((name) => /^index\.ts$|\.suite\.ts$/.test(name));
  await build({
    entryPoints: names.map((name) => join(source, name)),
    outdir: join(suiteOutput, 'suite'),
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
}
