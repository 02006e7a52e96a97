import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { median } from './figures.ts';

export interface CommandRun {
  readonly seconds: number;
  /** The most memory the process held, threads included, in MB; 0 where /proc is not there. */
  readonly peak: number;
}

/** How often memory is looked at, in milliseconds. */
const interval = 20;

/**
 * Runs a command to its end, whatever it prints and whatever its exit code.
 *
 * @param home where the command finds and keeps what it remembers; the user's own when not given.
 * @throws when it cannot be started, or a signal ends it.
 */
export function runCommand(
  command: string,
  words: readonly string[],
  home?: string,
): Promise<CommandRun> {
  const before = performance.now();
  const homes = home === undefined ? {} : { HOME: home, XDG_CACHE_HOME: home };
  const child = spawn(command, words, { stdio: 'ignore', env: { ...process.env, ...homes } });
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid));
  }, interval);
  return new Promise((resolve, reject) => {
    const fail = (error: Error): void => {
      clearInterval(timer);
      reject(error);
    };
    child.on('error', fail);
    child.on('exit', (_, signal) => {
      if (signal !== null) fail(new Error(`${command} was ended by ${signal}.`));
      clearInterval(timer);
      resolve({ seconds: (performance.now() - before) / 1000, peak });
    });
  });
}

export interface Repeat {
  /** How often it is timed. */
  readonly runs: number;
  /** In seconds: what takes longer is timed once. */
  readonly patience: number;
}

/** The median of several runs behind one that warms disk and caches; the highest of the peaks. */
export async function medianRun(
  run: () => Promise<CommandRun>,
  { runs, patience }: Repeat,
): Promise<CommandRun> {
  const first = await run();
  if (first.seconds > patience) return first;
  const all = [];
  for (let turn = 0; turn < runs; turn++) all.push(await run());
  return medianOf(all);
}

/**
 * Medians of commands that take turns, behind one turn that warms disk and caches: whatever slows the
 * machine down for a while slows all of them. The highest of the peaks of each.
 */
export async function mediansInTurns<Name extends string>(
  commands: Readonly<Record<Name, () => Promise<CommandRun>>>,
  turns: number,
): Promise<Record<Name, CommandRun>> {
  const names = Object.keys(commands) as Name[];
  const all = Object.fromEntries(names.map((name) => [name, [] as CommandRun[]])) as Record<
    Name,
    CommandRun[]
  >;
  for (let turn = 0; turn <= turns; turn++) {
    for (const name of names) {
      const run = await commands[name]();
      if (turn > 0) all[name].push(run);
    }
  }
  return Object.fromEntries(names.map((name) => [name, medianOf(all[name])])) as Record<
    Name,
    CommandRun
  >;
}

function medianOf(runs: readonly CommandRun[]): CommandRun {
  return {
    seconds: median(runs.map(({ seconds }) => seconds)),
    peak: Math.max(...runs.map(({ peak }) => peak)),
  };
}

/** The high-water mark of a process that runs, in MB. */
export function peakOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid ?? 'self'}/status`, 'utf8');
    return Number(/^VmHWM:\s+(\d+)/mu.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
