import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { growth } from './growth.ts';
import { keystroke } from './keystroke.ts';
import { memory } from './memory.ts';
import { comparePeers } from './peers.ts';
import { scan } from './scan.ts';
import { start } from './start.ts';

/**
 * Measures speed on what `npm run build` has made. Usage: npm run bench -- NAME [FOLDER] [--write]
 *
 * NAME is one of those below; all of them when not given. FOLDER is for `scan` and `peers`: the
 * texts to read in place of generated ones. `--write` puts what is printed into bench/RESULTS.md.
 * Figures are medians of several runs; on a machine that does other things trust the ratios within
 * one run.
 */
async function main(): Promise<void> {
  const words = process.argv.slice(2).filter((word) => word !== '--write');
  const isNamed = benchmarkNames.some((name) => name === words[0]);
  const [name, folder] = isNamed ? words : [undefined, words[0]];
  const benchmarks: Record<BenchmarkName, () => Promise<void> | void> = {
    scan: () => scan(folder),
    keystroke,
    start,
    growth,
    memory,
    peers: () => comparePeers(folder),
  };
  const printed = process.argv.includes('--write') ? recordPrint() : [];
  for (const title of benchmarkNames.filter((each) => name === undefined || each === name)) {
    console.log(`\n## ${title}\n`);
    printed.push('```text');
    await benchmarks[title]();
    printed.push('```');
  }
  if (process.argv.includes('--write')) writeResults(printed);
}

const benchmarkNames = ['scan', 'keystroke', 'start', 'growth', 'memory', 'peers'] as const;
type BenchmarkName = (typeof benchmarkNames)[number];

/** Keeps a copy of every line that is printed from now on. */
function recordPrint(): string[] {
  const printed: string[] = [];
  const { log } = console;
  console.log = (line: string) => {
    printed.push(line);
    log(line);
  };
  return printed;
}

function writeResults(printed: readonly string[]): void {
  const day = new Date().toISOString().slice(0, 10);
  const [processor] = cpus();
  const text = `# Measured speed

Made by \`npm run bench -- FOLDER --write\` on ${day}: Node ${process.version}, ${cpus().length} cores (${processor?.model.trim() ?? 'unknown'}), load ${loadavg()[0]?.toFixed(1) ?? '?'} at the end. Times depend on the machine; trust the ratios.

${printed.join('\n').trim()}
`;
  writeFileSync(new URL('../RESULTS.md', import.meta.url), text);
}

await main();
