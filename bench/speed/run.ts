import { activation } from './activation.ts';
import { growth } from './growth.ts';
import { keystroke } from './keystroke.ts';
import { memory } from './memory.ts';
import { packages } from './packages.ts';
import { comparePeers } from './peers.ts';
import { writeResult } from './results.ts';
import { scan } from './scan.ts';
import { start } from './start.ts';

/** In the order they run; docs/benchmarks.md says what each measures. */
const benchmarks = {
  scan,
  keystroke,
  start,
  growth,
  memory,
  peers: comparePeers,
  packages,
  activation,
} satisfies Record<string, (folder: string | undefined) => Promise<void> | void>;

/**
 * Measures what `npm run build` has made. Usage: npm run bench -- [FOLDER] [NAME ...] [--write]
 *
 * NAME is one of those above; all of them when none is given. FOLDER is for `scan` and `peers`: the
 * texts to read in place of generated ones. `--write` puts what is printed into bench/RESULTS.md.
 */
async function main(): Promise<void> {
  const words = process.argv.slice(2).filter((word) => word !== '--write');
  const order = Object.keys(benchmarks);
  const named = words.filter((word) => order.includes(word));
  const folder = words.find((word) => !order.includes(word));
  for (const [title, benchmark] of Object.entries(benchmarks)) {
    if (named.length > 0 && !named.includes(title)) continue;
    console.log(`\n## ${title}\n`);
    const printed = recordPrint();
    await benchmark(folder);
    printed.stop();
    if (process.argv.includes('--write')) writeResult(title, printed.lines, order);
  }
}

/** Keeps a copy of every line that is printed from now on. */
function recordPrint(): { readonly lines: string[]; stop(): void } {
  const lines: string[] = [];
  const { log } = console;
  console.log = (line: string) => {
    lines.push(line);
    log(line);
  };
  return {
    lines,
    stop: () => {
      console.log = log;
    },
  };
}

await main();
