// Starts a real workbench again and again and prints, one JSON line a start, what VS Code itself
// says about the activation of extensions (“Developer: Startup Performance”), in milliseconds.
// Usage: node activation.mjs VSIX,VSIX FOLDER STARTS FILE ...
import { setTimeout } from 'node:timers/promises';
import { WorkbenchPage } from '../../test/editor/workbench-page.mjs';
import { installWorkbench } from '../../test/workbench/install.mjs';
import {
  installVsix,
  makeScratch,
  startBrowser,
  startServer,
  workbenchUrl,
} from '../../test/workbench/workbench.mjs';

/** High enough for the whole page of figures: the editor renders what is in view alone. */
const viewport = { width: 1600, height: 9000 };
/** In milliseconds, for what starts with the window: an extension that waits for its turn is slow. */
const settling = 6000;

const [extensions, folder, starts, ...files] = process.argv.slice(2);
installWorkbench();
const scratch = makeScratch(folder);
let server;
let browser;
try {
  for (const vsix of extensions.split(',')) installVsix(scratch, vsix);
  server = await startServer(scratch);
  ({ browser } = await startBrowser());
  for (let start = 0; start < Number(starts); start++) {
    for (const file of files) console.log(JSON.stringify({ file, ...(await activationBy(file)) }));
  }
} finally {
  await browser?.close();
  await server?.stop();
  scratch.remove();
}

/** A new window with a new extension host, where opening the file is the first we hear of. */
async function activationBy(file) {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
  try {
    const ui = new WorkbenchPage(await context.newPage(), scratch.work, scratch.directory);
    await ui.page.goto(workbenchUrl(server.authority, scratch.work));
    await ui.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    await setTimeout(settling);
    await ui.openFile(file);
    await ui.squiggles().first().waitFor({ state: 'attached' });
    await ui.runCommand('Developer: Startup Performance');
    let rows = new Map();
    await ui.until('the figures', async () => {
      rows = rowsOf(await ui.visibleText());
      return rows.has('midlint.midlint');
    });
    return {
      midlint: rows.get('midlint.midlint'),
      empty: rows.get('midlint-bench.empty'),
      peer: rows.get('vscode.markdown-language-features'),
    };
  } finally {
    await context.close();
  }
}

/** Of each extension that is active: load its code, call activate, wait for what that promised. */
function rowsOf(text) {
  const rows = text.matchAll(/^\| (\S+\.\S+) +\| \w+ +\| (\d+) +\| (\d+) +\| (\d+) +\|/gm);
  return new Map(
    [...rows].map(([, id, load, call, finish]) => [id, [load, call, finish].map(Number)]),
  );
}
