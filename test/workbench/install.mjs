// Installs a real VS Code server and web workbench from the npm registry alone. Nothing is compiled.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vscodeDirectory, workbenchDirectory } from './paths.mjs';

/** Does nothing when what the lock file names is installed already. Throws when npm fails. */
export function installWorkbench() {
  const lock = readFileSync(join(workbenchDirectory, 'package-lock.json'), 'utf8');
  const modules = join(vscodeDirectory, 'node_modules');
  const stamp = join(modules, '.midlint-installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;

  // code-server's own postinstall wants Node 24 and a compiler: it must never run.
  npm('ci', '--prefix', workbenchDirectory, '--ignore-scripts');
  // --legacy-peer-deps: the shrinkwrap in the tarball lacks one peer (tslib), so `npm ci` refuses it.
  npm('ci', '--prefix', vscodeDirectory, '--omit=dev', '--ignore-scripts', '--legacy-peer-deps');
  replaceAddOns(modules);
  writeFileSync(stamp, lock);
}

function npm(...args) {
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  const { status, error } = spawnSync('npm', [...args, ...quiet], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed (${error?.message ?? status})`);
}

/** The two compiled add-ons that the server and the extension host load at their start. */
function replaceAddOns(modules) {
  const watchdog = join(modules, '@vscode', 'native-watchdog', 'build', 'Release');
  mkdirSync(watchdog, { recursive: true });
  const shims = join(workbenchDirectory, 'shims');
  copyFileSync(join(shims, 'watchdog.js'), join(watchdog, 'watchdog.js'));
  copyFileSync(join(shims, 'spdlog.js'), join(modules, '@vscode', 'spdlog', 'index.js'));
}
