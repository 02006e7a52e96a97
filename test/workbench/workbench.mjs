// A throw-away VS Code: its directories, its server and the browser that shows it.
import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clearTimeout, setTimeout } from 'node:timers';
import { chromium } from 'playwright-core';
import { ensureChromium } from './chromium.mjs';
import { node24, serverMain } from './paths.mjs';

const settings = {
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'security.workspace.trust.enabled': false,
  'git.enabled': false,
  'chat.disableAIFeatures': true,
  'editor.minimap.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.reduceMotion': 'on',
  'workbench.colorTheme': 'Default Light Modern',
};

/** Makes a fresh set of directories; `files` is copied, so that tests may write to it. */
export function makeScratch(files) {
  const directory = mkdtempSync(join(tmpdir(), 'midlint-'));
  const scratch = {
    directory,
    data: join(directory, 'server-data'),
    extensions: join(directory, 'extensions'),
    work: join(directory, 'work'),
    home: join(directory, 'home'),
    temporary: join(directory, 'tmp'),
    remove: () => {
      rmSync(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
  const user = join(scratch.data, 'data', 'User');
  for (const path of [scratch.extensions, scratch.home, scratch.temporary, user]) {
    mkdirSync(path, { recursive: true });
  }
  writeFileSync(join(user, 'settings.json'), JSON.stringify(settings, null, 2));
  cpSync(files, scratch.work, { recursive: true });
  return scratch;
}

/** Installs a packaged extension as `code --install-extension` does. Throws when it is refused. */
export function installVsix(scratch, vsix) {
  const args = [serverMain, ...commonArguments(scratch), '--install-extension', vsix, '--force'];
  const result = spawnSync(node24, args, { env: environment(scratch), encoding: 'utf8' });
  if (result.status !== 0 || !result.stdout.includes('successfully installed')) {
    throw new Error(`install failed (${result.status})\n${result.stdout}\n${result.stderr}`);
  }
}

/** What the extension wrote to its output channel so far. */
export function extensionLog(scratch) {
  const logs = join(scratch.data, 'data', 'logs');
  return readdirSync(logs, { recursive: true })
    .filter((path) => /midlint[^/]*\.log$/i.test(path))
    .map((path) => readFileSync(join(logs, path), 'utf8'))
    .join('\n');
}

/** Starts the VS Code server on a free port and resolves when it listens. */
export async function startServer(scratch, { log = () => {}, args = [] } = {}) {
  if (!existsSync(serverMain)) throw new Error('no workbench: run npm test, which installs it');
  const all = [serverMain, ...commonArguments(scratch), ...serverArguments, ...args];
  const child = spawn(node24, all, {
    env: environment(scratch),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true, // a process group of its own, so that one signal reaches all it started
  });
  const port = await listeningPort(child, log);
  return { authority: `127.0.0.1:${port}`, stop: () => endGroup(child) };
}

/** Opens a headless browser that can reach the server and nothing else. */
export async function startBrowser() {
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  });
  return { browser, page: await context.newPage() };
}

export function workbenchUrl(authority, folder, payload = []) {
  const url = new URL(`http://${authority}/`);
  url.searchParams.set('folder', folder);
  if (payload.length > 0) url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}

const serverArguments = [
  '--host',
  '127.0.0.1',
  '--port',
  '0',
  '--without-connection-token',
  '--disable-workspace-trust',
  '--disable-telemetry',
  '--disable-experiments',
];

function commonArguments(scratch) {
  const directories = ['--server-data-dir', scratch.data, '--extensions-dir', scratch.extensions];
  return [...directories, '--accept-server-license-terms', '--telemetry-level', 'off'];
}

function environment(scratch) {
  const own = Object.entries(process.env).filter(
    // A VS Code around this process would leak in by these.
    ([name]) => !/^(VSCODE_|NODE_OPTIONS$|XDG_RUNTIME_DIR$)/.test(name),
  );
  return {
    ...Object.fromEntries(own),
    // Nothing of the developer's own VS Code is read or written.
    HOME: scratch.home,
    // The server leaves its sockets here; a socket's path has at most 107 characters.
    TMPDIR: scratch.temporary,
    // code-server's switch: no marketplace at all.
    EXTENSIONS_GALLERY: '{}',
  };
}

function listeningPort(child, log) {
  return new Promise((resolve, reject) => {
    let text = '';
    const timer = setTimeout(() => {
      reject(new Error(`the VS Code server did not start\n${text}`));
    }, 60_000);
    const read = (chunk) => {
      text += chunk;
      log(String(chunk));
      const match = /Extension host agent listening on (\d+)/.exec(text);
      if (!match) return;
      clearTimeout(timer);
      resolve(Number(match[1]));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`the VS Code server exited with ${code}\n${text}`));
    });
  });
}

async function endGroup(child) {
  const exited = new Promise((resolve) => child.once('exit', resolve));
  signalGroup(child, 'SIGTERM');
  let timer;
  const patience = new Promise((resolve) => (timer = setTimeout(resolve, 5000)));
  await Promise.race([exited, patience]);
  clearTimeout(timer);
  // The extension host and the language server are in the group and may outlive their parent.
  signalGroup(child, 'SIGKILL');
}

function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group is gone already.
  }
}
