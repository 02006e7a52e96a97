import { growth } from './growth.ts';
import { keystroke } from './keystroke.ts';
import { scan } from './scan.ts';
import { start } from './start.ts';

/**
 * Measures speed on what `npm run build` has made. Usage: npm run bench -- NAME [FOLDER]
 *
 * NAME is one of `scan`, `keystroke`, `start` and `growth`; all of them when not given. FOLDER is
 * for `scan`: the texts to read in place of generated ones. Figures are medians of several runs; on
 * a machine that does other things trust the ratios within one run.
 */
async function main(): Promise<void> {
  const [name, folder] = process.argv.slice(2);
  const benchmarks = new Map<string, () => Promise<void> | void>([
    ['scan', () => scan(folder)],
    ['keystroke', keystroke],
    ['start', start],
    ['growth', growth],
  ]);
  const chosen = name === undefined ? [...benchmarks] : [[name, benchmarks.get(name)] as const];
  for (const [title, run] of chosen) {
    if (run === undefined)
      throw new Error(`No benchmark “${title}”: ${[...benchmarks.keys()].join(', ')}`);
    console.log(`\n${title}, node ${process.version}`);
    await run();
  }
}

await main();
