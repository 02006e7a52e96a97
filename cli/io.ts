/** Where text goes. */
export interface Sink {
  readonly isTTY: boolean;
  write(text: string): void;
}

/** All of the outside world that a run touches, apart from the files it is pointed at. */
export interface Io {
  /** The working directory: absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The version of midlint. */
  readonly version: string;
  /** Names the build: another one may find other things. */
  readonly build: string;
  /** Keeps the code that has been compiled by now, so that the next run starts sooner. */
  readonly keepCode: () => void;
  readonly stdout: Sink;
  readonly stderr: Sink;
  /**
   * Standard input to its end.
   *
   * @param limit after more than this many bytes the rest is not read.
   */
  readStdin(limit: number): Promise<Uint8Array>;
  /** How many threads this machine can keep busy. */
  readonly cores: number;
  /** The file that worker threads run (workspace/pool/worker.ts). */
  readonly workerScript: string;
  /** Runs the language server on standard input and output. Resolves once it listens. */
  startServer(): Promise<void>;
}

/** Whether to write colours to a sink: NO_COLOR and FORCE_COLOR decide, else the terminal. */
export function wantsColors({ env }: Io, sink: Sink): boolean {
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false;
  if (env['FORCE_COLOR'] !== undefined) return env['FORCE_COLOR'] !== '0';
  return sink.isTTY && env['TERM'] !== 'dumb';
}
