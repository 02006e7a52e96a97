import { fork, type ChildProcess } from 'node:child_process';
import { serverFlags } from '../server/protocol/start.ts';

/** While the extension host itself is debugged, the server can be too: the port is the usual one. */
const debugFlags = ['--nolazy', '--inspect=6011'];

/**
 * Starts a process of the language server, which waits for a client on its IPC channel.
 *
 * Not left to the library, since it takes as long to load as this process takes to start: both can
 * happen at once (launch/client.ts). So nothing is imported here that takes time.
 *
 * @param module the server's script: absolute.
 */
export function forkServer(module: string): ChildProcess {
  const isDebugged = process.execArgv.some((flag) => flag.startsWith('--inspect'));
  const child = fork(module, ['--node-ipc', `--clientProcessId=${process.pid}`], {
    execArgv: isDebugged ? debugFlags : [...serverFlags],
    // The editor's own executable is Node when it is told so.
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', ELECTRON_NO_ASAR: '1' },
    // What it prints goes to the log.
    silent: true,
  });
  // Who talks to it hears of an error as well; without a listener Node would end the host.
  child.on('error', () => undefined);
  return child;
}

/**
 * A process that was started before, unless it has died meanwhile: then another one.
 *
 * @throws Error when none can be started.
 */
export function liveServer(waiting: ChildProcess | undefined, module: string): ChildProcess {
  const child = waiting && isAlive(waiting) ? waiting : forkServer(module);
  if (!isAlive(child)) throw new Error(`No process could be started for ${module}.`);
  return child;
}

function isAlive({ exitCode, signalCode, pid }: ChildProcess): boolean {
  return pid !== undefined && exitCode === null && signalCode === null;
}
