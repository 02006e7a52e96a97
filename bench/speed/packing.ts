import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipEntries } from './zip-entries.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const output = join(root, 'out', 'bench');

/** A package that people install. */
export interface Packed {
  readonly name: string;
  /** Bytes of the one file that is downloaded. */
  readonly size: number;
  /** Bytes of each file in it, by its path from the root of the project. */
  readonly files: ReadonlyMap<string, number>;
}

let vsix: string | undefined;

/** Packs the extension as `npm run package` does, once in a run; the path of the .vsix. */
export function packExtension(): string {
  if (vsix !== undefined) return vsix;
  mkdirSync(output, { recursive: true });
  vsix = join(output, 'midlint.vsix');
  run('npm', ['run', '--silent', 'package', '--', '-o', vsix]);
  return vsix;
}

/** Packs an extension that does nothing; the path of the .vsix. */
export function packEmptyExtension(): string {
  mkdirSync(output, { recursive: true });
  const packed = join(output, 'empty.vsix');
  const options = ['--no-dependencies', '--allow-missing-repository', '--skip-license'];
  run(
    'npx',
    ['vsce', 'package', ...options, '-o', packed],
    join(root, 'bench/editor/empty-extension'),
  );
  return packed;
}

export function packedExtension(): Packed {
  const bytes = readFileSync(packExtension());
  // What the project has is in a folder of its own; the rest describes the .vsix.
  const entries = zipEntries(bytes).map(({ name, size }) => [
    name.replace(/^extension\//u, ''),
    size,
  ]);
  return { name: '.vsix', size: bytes.length, files: new Map(entries as [string, number][]) };
}

/** Packs the npm package, types and all. */
export function packedLibrary(): Packed {
  run('npx', ['tsc', '-b', 'core']);
  const options = ['--json', '--ignore-scripts', '--dry-run'];
  const [pack] = JSON.parse(run('npm', ['pack', ...options])) as [
    { size: number; files: { path: string; size: number }[] },
  ];
  const files = new Map(pack.files.map(({ path, size }) => [path, size]));
  return { name: 'npm package', size: pack.size, files };
}

/** Builds as ever, and gives what the bundler says of each bundle: its inputs and their bytes. */
export function buildWithMetafile(): Metafile {
  run(process.execPath, [join('scripts', 'build.mjs'), '--metafile']);
  return JSON.parse(readFileSync(join(root, 'out', 'metafile.json'), 'utf8')) as Metafile;
}

/** By the path of a bundle. */
export type Metafile = Readonly<
  Record<string, { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }>
>;

function run(command: string, words: readonly string[], cwd = root): string {
  const { status, stdout, stderr } = spawnSync(command, words, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${words.join(' ')} failed:\n${stdout}${stderr}`);
  return stdout;
}
