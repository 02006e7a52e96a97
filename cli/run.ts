import type { Io } from './io.ts';
import { CommanderError } from 'commander';
import { exitCodes } from './exit-code.ts';
import { createProgram } from './program.ts';
import { UsageError } from './usage-error.ts';

/**
 * Runs the command line.
 *
 * @param argv what stands behind `midlint`.
 * @returns the exit code: 0 nothing at or above `--fail-on`, 1 findings, 2 a mistake in the call,
 *   the config or an input. Mistakes are told on standard error.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let code: number = exitCodes.clean;
  const program = createProgram(io, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      // Commander has said what is wrong, or shown the help that was asked for.
      return error.exitCode === 0 ? exitCodes.clean : exitCodes.error;
    }
    io.stderr.write(`midlint: ${describe(error)}\n`);
    return exitCodes.error;
  }
}

function describe(error: unknown): string {
  if (error instanceof UsageError) return error.message;
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `a defect of midlint stopped the run. Please report it: ${details}`;
}
