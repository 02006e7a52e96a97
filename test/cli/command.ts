import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { FileResult } from '../../workspace/lint/file-result.ts';

const built = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the built command as a process of its own. */
export function midlint(cwd: string, args: readonly string[], options: RunOptions = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [built, ...args], {
    cwd,
    encoding: 'utf8',
    input: options.input ?? '',
    env: { PATH: process.env['PATH'], ...options.env },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, stdout, stderr };
}

/** Runs the command with `--format json`. */
export function midlintJson(cwd: string, args: readonly string[]): FileResult[] {
  return JSON.parse(midlint(cwd, [...args, '--format', 'json']).stdout) as FileResult[];
}
