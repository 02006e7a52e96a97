import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

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
    child.on('error', reject);
    child.on('exit', () => {
      clearInterval(timer);
      resolve({ seconds: (performance.now() - before) / 1000, peak });
    });
  });
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
