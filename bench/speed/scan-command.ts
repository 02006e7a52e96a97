import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mediansInTurns, runCommand, type CommandRun } from './command.ts';
import { speedRow, type TextSize } from './speed-row.ts';

const turns = 5;
const copies = 10;
/** A process that counts and touches no memory: what a second core is worth at best. */
const counting = 'let sum = 0; for (let n = 0; n < 3e9; n++) sum = (sum + n) & 1023;';
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

  console.log(`the command, start included, medians of ${turns} runs in turns; peak memory last`);
  const cache = ['--jobs', '2', '--cache-location', join(temporary, 'cache')];
  const { one, two, warm } = await mediansInTurns(
    {
      one: () => run(folder, '--jobs', '1'),
      two: () => run(folder, '--jobs', '2'),
      warm: () => run(folder, ...cache),
    },
    turns,
  );
  console.log(speedRow('1 worker, cold', one.seconds, size, one.peak));
  console.log(speedRow('2 workers, cold', two.seconds, size, two.peak));
  console.log(speedRow('2 workers, warm cache', warm.seconds, size, warm.peak));

  const all = join(temporary, 'copies');
  for (let copy = 0; copy < copies; copy++) {
    cpSync(folder, join(all, String(copy)), { recursive: true });
  }
  const tenfold = { words: size.words * copies, characters: size.characters * copies };
  console.log(`${copies} copies of all, as well`);
  const count = (): Promise<CommandRun> => runCommand(process.execPath, ['-e', counting]);
  const { oneOnAll, twoOnAll, counted, countedTwice } = await mediansInTurns(
    {
      oneOnAll: () => run(all, '--jobs', '1'),
      twoOnAll: () => run(all, '--jobs', '2'),
      counted: count,
      countedTwice: async () => slower(await Promise.all([count(), count()])),
    },
    turns,
  );
  console.log(speedRow('1 worker, cold', oneOnAll.seconds, tenfold, oneOnAll.peak));
  console.log(speedRow('2 workers, cold', twoOnAll.seconds, tenfold, twoOnAll.peak));

  const ratio = (slow: CommandRun, fast: CommandRun): string =>
    `${(slow.seconds / fast.seconds).toFixed(2)} times as fast`;
  console.log(
    `  2 workers against 1: ${ratio(one, two)}; on the copies ${ratio(oneOnAll, twoOnAll)}`,
  );
  const most = (2 * counted.seconds) / countedTwice.seconds;
  console.log(`  two processes that only count, against one: ${most.toFixed(2)} times as fast`);
  console.log(`  warm cache against cold: ${ratio(two, warm)}`);
}

function slower([one, other]: readonly [CommandRun, CommandRun]): CommandRun {
  return one.seconds > other.seconds ? one : other;
}
