import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { medianRun, runCommand, type CommandRun, type Repeat } from './command.ts';
import {
  installedPeers,
  midlintAsIs,
  midlintCached,
  midlintOnOneCore,
  type Contestant,
} from './contestants.ts';
import { makeFiles, proseFiles, wordsOf } from './prose-files.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

/** The slowest peers read some 500 words a second: more than this and nobody waits for them. */
const mostCharacters = 300_000;
const ofFew: Repeat = { runs: 5, patience: 10 };
const ofAll: Repeat = { runs: 3, patience: 10 };
/** In characters. A system may refuse longer command lines: Linux from 2 MB on. */
const longestCommand = 1_000_000;

/**
 * Lints the same Markdown files with midlint and with each peer that is there, start included: first
 * some of the files with all peers, then every file with those that can bear it.
 *
 * None of them does what another does, so the figures compare what a writer waits for.
 */
export async function comparePeers(folder: string | undefined): Promise<void> {
  await inTemporaryFolder(async (temporary) => {
    const made = join(temporary, 'made');
    if (folder === undefined) makeFiles(made, 200, 10_000);
    const all = proseFiles(folder ?? made).filter((file) => file.endsWith('.md'));
    const peers = installedPeers();
    const home = (): string => mkdtempSync(join(temporary, 'home-'));

    console.log(
      `some of the files; medians of ${ofFew.runs} runs, above ${ofFew.patience} s of one`,
    );
    const few = [midlintCached(join(temporary, 'cache-of-few')), ...peers];
    await compare(someOf(all), [midlintAsIs(), midlintOnOneCore(), ...few], home, ofFew);

    console.log('');
    console.log(`all files; ${inWords(ofAll)}`);
    const fast = peers.filter(({ isSlow }) => isSlow !== true);
    const many = [midlintCached(join(temporary, 'cache-of-all')), ...fast];
    await compare(all, [midlintAsIs(), midlintOnOneCore(), ...many], home, ofAll);
  });
}

function inWords({ runs, patience }: Repeat): string {
  return `medians of ${runs} runs; of peers one run where it takes more than ${patience} s`;
}

/** One row for each; the first is the measure of the others. */
async function compare(
  files: readonly string[],
  contestants: readonly Contestant[],
  home: () => string,
  repeat: Repeat,
): Promise<void> {
  const words = await wordsOf(files);
  const batches = batchesOf(files);
  const inBatches = batches.length > 1 ? `, in ${batches.length} calls` : '';
  console.log(`${files.length} files, ${words} words${inBatches}`);
  let measure = 0;
  for (const { name, command, words: options } of contestants) {
    const isOurs = name.startsWith('midlint');
    // proselint remembers each file it has seen; midlint asks for that with --cache.
    const place = (): string | undefined => (isOurs ? undefined : home());
    const { seconds, peak } = await medianRun(
      async () => {
        const own = place();
        const runs: CommandRun[] = [];
        for (const batch of batches)
          runs.push(await runCommand(command, [...options, ...batch], own));
        return {
          seconds: runs.reduce((sum, run) => sum + run.seconds, 0),
          peak: Math.max(...runs.map((run) => run.peak)),
        };
      },
      isOurs ? { ...repeat, patience: Infinity } : repeat,
    );
    measure ||= seconds;
    const cells = [
      `${seconds.toFixed(2)} s`.padStart(9),
      `${Math.round(words / seconds)} words/s`.padStart(18),
      `${(seconds / measure).toFixed(2)} x midlint`.padStart(18),
      `${Math.round(peak)} MB`.padStart(8),
    ];
    console.log(`  ${name.padEnd(28)}${cells.join('')}`);
  }
}

/** Every so many of the files, in their order, up to what the slowest peer can bear. */
function someOf(files: readonly string[]): string[] {
  const total = files.reduce((sum, file) => sum + readFileSync(file).length, 0);
  const step = Math.max(1, Math.ceil(total / mostCharacters));
  return files.filter((_, index) => index % step === 0);
}

function batchesOf(files: readonly string[]): string[][] {
  const batches: string[][] = [];
  let length = Infinity;
  for (const file of files) {
    if (length + file.length >= longestCommand) {
      batches.push([]);
      length = 0;
    }
    batches.at(-1)!.push(file);
    length += file.length + 1;
  }
  return batches;
}
