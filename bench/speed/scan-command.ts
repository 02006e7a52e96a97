import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { medianRun, runCommand, type CommandRun } from './command.ts';
import { speedRow, type TextSize } from './speed-row.ts';

const repeat = { runs: 5, patience: 30 };
const copies = 10;
const midlint = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/**
 * The command on a folder and on ten copies of it, its start included.
 *
 * “Cold” is without a cache of results; code that V8 has compiled before is kept, as it is for users.
 */
export async function scanByCommand(
  folder: string,
  size: TextSize,
  temporary: string,
): Promise<void> {
  const home = join(temporary, 'home');
  mkdirSync(home);
  const run = (target: string, ...options: string[]): Promise<CommandRun> =>
    runCommand(process.execPath, [midlint, target, ...options], home);

  console.log(`the command, start included, medians of ${repeat.runs} runs; peak memory last`);
  const one = await medianRun(() => run(folder, '--jobs', '1'), repeat);
  console.log(speedRow('1 worker, cold', one.seconds, size, one.peak));
  const two = await medianRun(() => run(folder, '--jobs', '2'), repeat);
  console.log(speedRow('2 workers, cold', two.seconds, size, two.peak));
  const cache = ['--jobs', '2', '--cache-location', join(temporary, 'cache')];
  const warm = await medianRun(() => run(folder, ...cache), repeat);
  console.log(speedRow('2 workers, warm cache', warm.seconds, size, warm.peak));

  const all = join(temporary, 'copies');
  for (let copy = 0; copy < copies; copy++) {
    cpSync(folder, join(all, String(copy)), { recursive: true });
  }
  const tenfold = { words: size.words * copies, characters: size.characters * copies };
  console.log(`${copies} copies of all, one run each`);
  const oneOnAll = await run(all, '--jobs', '1');
  console.log(speedRow('1 worker, cold', oneOnAll.seconds, tenfold, oneOnAll.peak));
  const twoOnAll = await run(all, '--jobs', '2');
  console.log(speedRow('2 workers, cold', twoOnAll.seconds, tenfold, twoOnAll.peak));

  const ratio = (slow: CommandRun, fast: CommandRun): string =>
    `${(slow.seconds / fast.seconds).toFixed(2)} times as fast`;
  console.log(
    `  2 workers against 1: ${ratio(one, two)}; on the copies ${ratio(oneOnAll, twoOnAll)}`,
  );
  console.log(`  warm cache against cold: ${ratio(two, warm)}`);
}
