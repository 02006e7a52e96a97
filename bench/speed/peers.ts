import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from './command.ts';
import { madeDocument } from './documents.ts';
import { median } from './figures.ts';

const runs = 5;
/** The slowest peers read some 500 words a second: more than this and nobody waits for them. */
const mostCharacters = 300_000;
/** Slower than this, in seconds, and once is enough. */
const patience = 20;

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const midlint = path('../../dist/cli.js');
const peers = path('../peers');
const tool = (name: string): string => join(peers, 'node_modules', '.bin', name);

interface Contestant {
  readonly name: string;
  readonly command: string;
  readonly words: readonly string[];
}

/**
 * Lints the same Markdown files with midlint and with each peer that is there, start included.
 *
 * Those of npm are there after `npm ci --prefix bench/peers`; diction and proselint are packages of
 * Debian. None of them does what another does, so the figures compare what a writer waits for.
 */
export async function comparePeers(folder: string | undefined): Promise<void> {
  const made = mkdtempSync(join(tmpdir(), 'midlint-bench-'));
  try {
    const files = folder === undefined ? makeFiles(made) : someFiles(folder);
    const words = files.reduce((sum, file) => sum + wordsOf(readFileSync(file, 'utf8')), 0);
    console.log(`${files.length} files, ${words} words`);
    const cache = join(made, 'cache');
    let floor = 0;
    for (const { name, command, words: options } of contestants(cache)) {
      if (!(await isThere(command, options))) {
        console.log(`  ${name.padEnd(30)} not installed`);
        continue;
      }
      // proselint remembers each file it has seen; midlint asks for that with --cache.
      const home = (): string | undefined =>
        name.startsWith('midlint') ? undefined : mkdtempSync(join(made, 'home-'));
      const { seconds, peak } = await timed(command, [...options, ...files], home);
      floor ||= seconds;
      const rate = `${Math.round(words / seconds)} words/s`;
      const ratio = `${(seconds / floor).toFixed(2)} x midlint`;
      console.log(
        `  ${name.padEnd(30)} ${seconds.toFixed(2).padStart(7)} s ${rate.padStart(17)} ${ratio.padStart(18)} ${Math.round(peak)} MB`,
      );
    }
  } finally {
    rmSync(made, { recursive: true });
  }
}

function contestants(cache: string): Contestant[] {
  const node = process.execPath;
  return [
    { name: 'midlint', command: node, words: [midlint] },
    { name: 'midlint --jobs 1', command: node, words: [midlint, '--jobs', '1'] },
    { name: 'midlint --cache, warm', command: node, words: [midlint, '--cache-location', cache] },
    { name: 'write-good', command: tool('write-good'), words: [] },
    {
      name: 'textlint',
      command: tool('textlint'),
      words: ['--config', join(peers, 'textlintrc.json')],
    },
    { name: 'markdownlint-cli2', command: tool('markdownlint-cli2'), words: [] },
    { name: 'harper.js', command: node, words: [join(peers, 'harper.mjs')] },
    { name: 'proselint', command: 'proselint', words: [] },
    { name: 'diction', command: 'diction', words: [] },
  ];
}

async function isThere(command: string, [script]: readonly string[]): Promise<boolean> {
  if (script?.endsWith('harper.mjs') === true) return existsSync(join(peers, 'node_modules'));
  try {
    await runCommand(command, ['--version']);
    return true;
  } catch {
    return false;
  }
}

/** The median of several runs, the first of them left out: then disk and cache are warm. */
async function timed(
  command: string,
  words: readonly string[],
  home: () => string | undefined,
): Promise<{ seconds: number; peak: number }> {
  const first = await runCommand(command, words, home());
  if (first.seconds > patience) return first;
  const all = [];
  for (let run = 0; run < runs; run++) all.push(await runCommand(command, words, home()));
  return {
    seconds: median(all.map(({ seconds }) => seconds)),
    peak: Math.max(...all.map(({ peak }) => peak)),
  };
}

function makeFiles(folder: string): string[] {
  return Array.from({ length: 30 }, (_, seed) => {
    const file = join(folder, `${seed}.md`);
    writeFileSync(file, madeDocument(10_000, seed));
    return file;
  });
}

/** Every so many of the Markdown files, in their order, up to what the slowest peer can bear. */
function someFiles(folder: string): string[] {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => join(folder, name));
  const sizes = new Map(all.map((file) => [file, readFileSync(file).length]));
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const step = Math.max(1, Math.ceil(total / mostCharacters));
  return all.filter((_, index) => index % step === 0);
}

function wordsOf(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}
