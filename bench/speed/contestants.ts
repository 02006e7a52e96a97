import { existsSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Contestant {
  readonly name: string;
  readonly command: string;
  /** What comes before the files. */
  readonly words: readonly string[];
  /** Reads less than 5,000 words a second: too slow for a whole folder. */
  readonly isSlow?: boolean;
}

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const midlint = path('../../dist/cli.js');
const peers = path('../peers');
const tool = (name: string): string => join(peers, 'node_modules', '.bin', name);

/** Midlint, the measure of all, as most people run it. */
export function midlintAsIs(): Contestant {
  return { name: 'midlint', command: process.execPath, words: [midlint] };
}

export function midlintOnOneCore(): Contestant {
  return { name: 'midlint --jobs 1', command: process.execPath, words: [midlint, '--jobs', '1'] };
}

/** @param cache the file to keep results in. */
export function midlintCached(cache: string): Contestant {
  const words = [midlint, '--cache-location', cache];
  return { name: 'midlint --cache, warm', command: process.execPath, words };
}

/**
 * The peers that are there. Those of npm are after `npm ci --prefix bench/peers`; diction and
 * proselint are packages of Debian.
 */
export function installedPeers(): Contestant[] {
  const ofNpm: (Contestant & { readonly library: string })[] = [
    { library: 'write-good', name: 'write-good', command: tool('write-good'), words: [] },
    {
      library: 'textlint',
      name: 'textlint',
      command: tool('textlint'),
      words: ['--config', join(peers, 'textlintrc.json')],
      isSlow: true,
    },
    {
      library: 'markdownlint-cli2',
      name: 'markdownlint-cli2',
      command: tool('markdownlint-cli2'),
      words: [],
    },
    {
      library: 'harper.js',
      name: 'harper.js',
      command: process.execPath,
      words: [join(peers, 'harper.mjs')],
      isSlow: true,
    },
  ];
  const ofSystem: Contestant[] = [
    { name: 'proselint', command: 'proselint', words: [], isSlow: true },
    { name: 'diction', command: 'diction', words: [] },
  ];
  const found: Contestant[] = [];
  for (const peer of ofNpm) {
    const version = versionOfLibrary(peer.library);
    if (version === undefined) console.log(`  ${peer.name} is not installed`);
    else found.push({ ...peer, name: `${peer.name} ${version}` });
  }
  for (const peer of ofSystem) {
    const version = versionOfCommand(peer.command);
    if (version === undefined) console.log(`  ${peer.name} is not installed`);
    else found.push({ ...peer, name: `${peer.name} ${version}` });
  }
  return found;
}

function versionOfLibrary(library: string): string | undefined {
  const file = join(peers, 'node_modules', library, 'package.json');
  if (!existsSync(file)) return undefined;
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

function versionOfCommand(command: string): string | undefined {
  const { error, stdout, stderr } = spawnSync(command, ['--version'], { encoding: 'utf8' });
  if (error !== undefined) return undefined;
  return /\d+(?:\.\d+)+/u.exec(`${stdout}${stderr}`)?.[0] ?? 'of unknown version';
}
