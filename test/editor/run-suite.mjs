// Runs the suite inside the extension host of a real workbench; exits with the suite's own code.
import { join } from 'node:path';
import { clearTimeout, setTimeout } from 'node:timers';
import { format } from 'node:util';
import { root } from '../workbench/paths.mjs';
import {
  extensionLog,
  makeScratch,
  startBrowser,
  startServer,
  workbenchUrl,
} from '../workbench/workbench.mjs';
import { suiteOutput } from './build.mjs';

const limitMilliseconds = 300_000;
const verbose = process.argv.includes('--verbose');
const scratch = makeScratch(join(root, 'test', 'fixtures', 'editor'));
const noise = [];
let server;
let browser;
let code;

try {
  // Without this flag a built workbench ignores where the extension and the suite are.
  const args = ['--enable-smoke-test-driver'];
  server = await startServer(scratch, { args, log: verbose ? log : undefined });
  const started = await startBrowser();
  browser = started.browser;
  code = await runIn(started.page, server.authority);
  if (code !== 0) {
    console.error(noise.join('\n'));
    console.error(extensionLog(scratch));
    await started.page.screenshot({ path: join(root, 'out', 'suite-failure.png') });
  }
} catch (error) {
  console.error(error);
  code = 1;
} finally {
  await browser?.close();
  await server?.stop();
  scratch.remove();
}
process.exit(code);

async function runIn(page, authority) {
  let exit;
  const exited = new Promise((resolve) => (exit = resolve));
  page.on('crash', () => exit(90));
  await page.exposeFunction('codeAutomationLog', (type, parts) => {
    const text = format(...parts);
    if (text.startsWith('[suite] ')) console.log(text.slice('[suite] '.length));
    else if (verbose) console.error(`[${type}] ${text}`);
    else noise.push(`[${type}] ${text}`);
  });
  await page.exposeFunction('codeAutomationExit', (status) => exit(status));
  const remote = (path) => `vscode-remote://${authority}${path}`;
  const payload = [
    ['extensionDevelopmentPath', remote(root)],
    ['extensionTestsPath', remote(join(suiteOutput, 'suite', 'index.cjs'))],
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  await page.goto(workbenchUrl(authority, scratch.work, payload));
  const timer = setTimeout(() => {
    console.error(`the suite did not end within ${limitMilliseconds / 1000} s`);
    exit(92);
  }, limitMilliseconds);
  const status = await exited;
  clearTimeout(timer);
  return status;
}

function log(text) {
  process.stderr.write(text);
}
