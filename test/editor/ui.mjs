// Drives the packaged .vsix through a real workbench as a writer would. Leaves screenshots in
// out/screenshots/ and its counts in out/ui.json. With --readme the README's pictures are made anew.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../workbench/paths.mjs';
import {
  installVsix,
  makeScratch,
  startBrowser,
  startServer,
  workbenchUrl,
} from '../workbench/workbench.mjs';
import { addReportSteps } from './report-steps.mjs';
import { addScanSteps } from './scan-steps.mjs';
import { Steps, emptyDirectory, writeResults } from './steps.mjs';
import { WorkbenchPage } from './workbench-page.mjs';

const file = 'mid-blog-post.md';
const words = 'In order to';
const fixed = 'To get there';
const screenshots = emptyDirectory(join(root, 'out', 'screenshots'));
const scratch = makeScratch(join(root, 'samples'));
const steps = new Steps();
let server;
let browser;
let ui;
let findings;

steps.should('install the packaged extension', () => {
  installVsix(scratch, join(root, 'midlint.vsix'));
});

steps.should('open a sample and mark what is mid in it', async () => {
  server = await startServer(scratch);
  const started = await startBrowser();
  browser = started.browser;
  ui = new WorkbenchPage(started.page, scratch.work, screenshots);
  await ui.page.goto(workbenchUrl(server.authority, scratch.work));
  await ui.openFile(file);
  await ui.squiggles().first().waitFor({ state: 'attached' });
});

steps.should('count the findings in the status bar', async () => {
  await ui.untilStatus('a count', /^\s*[1-9]\d* mid/);
  findings = Number.parseInt(await ui.statusText(), 10);
  await ui.shoot('1-findings');
});

steps.should('explain a finding on hover', async () => {
  await ui.putCursorOn(file, words);
  await ui.hoverCursor('wordy-phrase');
  await ui.shoot('2-hover');
});

steps.should('replace the words by a quick fix', async () => {
  await ui.page.keyboard.press('Escape');
  const entry = await ui.openQuickFix('Say it: “To get there');
  await ui.shoot('3-quick-fix');
  await ui.choose(entry);
  await ui.untilText('the fix', (text) => text.includes(fixed));
  await ui.untilStatus('one finding less', new RegExp(`^\\s*${findings - 1} mid`));
  await ui.shoot('4-fixed');
});

steps.should('find the words again when the fix is undone', async () => {
  await ui.undo();
  await ui.untilText('the words', (text) => text.includes(words));
  await ui.untilStatus('all findings', new RegExp(`^\\s*${findings} mid`));
  await ui.shoot('5-undone');
});

steps.should('fix all safe findings by command', async () => {
  await ui.runCommand('Midlint: Fix All Safe Findings in This Document', '6-palette');
  await ui.untilText('the fixes', (text) => text.includes(fixed));
  await ui.until('fewer findings', async () => {
    const left = Number.parseInt(await ui.statusText(), 10);
    return left < findings - 1;
  });
  await ui.shoot('7-fixed-all');
  await ui.undo();
  await ui.untilStatus('all findings', new RegExp(`^\\s*${findings} mid`));
});

steps.should('silence a rule on one line', async () => {
  await ui.putCursorOn(file, words);
  await ui.runCommand('Midlint: Disable Rule Here');
  // The paragraph as a whole has a finding too; what is about the words alone comes first.
  const rows = ui.page.locator('.quick-input-list .monaco-list-row');
  await rows.filter({ hasText: 'Disable wordy-phrase here' }).waitFor();
  assert.match(await rows.first().textContent(), /wordy-phrase/);
  await ui.page.keyboard.press('Enter');
  // The words stand in the middle of a paragraph, so the comment goes around it.
  const directive = 'midlint-disable wordy-phrase';
  await ui.untilText('the directive', (text) => text.includes(directive));
  await ui.shoot('8-disabled-here');
  await ui.undo();
  await ui.untilText('the text as it was', (text) => !text.includes(directive));
  await ui.untilStatus('all findings', new RegExp(`^\\s*${findings} mid`));
});

steps.should(
  'list the findings by category in the status bar, with a way to Problems',
  async () => {
    await ui.statusItem().hover();
    await ui.page.locator('.monaco-hover:visible', { hasText: 'verbosity' }).first().waitFor();
    await ui.shoot('9-status-bar');
    await ui.page.locator('.monaco-hover:visible a', { hasText: 'Show problems' }).first().click();
    await ui.page.locator('.markers-panel .monaco-list-row').nth(1).waitFor();
    await ui.shoot('10-problems');
    await ui.runCommand('View: Hide Panel');
  },
);

addReportSteps(steps, () => ui, { file, words });
addScanSteps(steps, () => ui, { file });

steps.should('warn of a mistake in the config file', async () => {
  const path = join(scratch.work, '.midlintrc.json');
  writeFileSync(path, '{\n  // a slip\n  "rulez": { "wordy-phrase": "off" }\n}\n');
  const warning = ui.statusItem().locator('.codicon-warning');
  await warning.waitFor();
  await ui.shoot('11-config-mistake');
  await ui.statusItem().click();
  await ui.page.locator('.tabs-container .tab.active', { hasText: '.midlintrc.json' }).waitFor();
  await ui.shoot('12-config-file');
  writeFileSync(path, '{\n  // better\n  "rules": { "wordy-phrase": "off" }\n}\n');
  await ui.openFile(file);
  await warning.waitFor({ state: 'detached' });
  await ui.until('fewer findings', async () => {
    const left = Number.parseInt(await ui.statusText(), 10);
    return left < findings;
  });
});

steps.should('explain a rule on a page of its own', async () => {
  // Where nothing is found, so that all rules are offered.
  await ui.putCursorOn(file, 'Why Every');
  await ui.runCommand('Midlint: Explain Rule');
  await ui.page.locator('.quick-input-widget input').fill('wordy-phrase');
  const row = ui.page.locator('.quick-input-list .monaco-list-row', { hasText: 'wordy-phrase' });
  await row.first().waitFor();
  await ui.shoot('13-pick-a-rule');
  await ui.page.keyboard.press('Enter');
  const view = ui.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  await view.locator('h1', { hasText: 'wordy-phrase' }).waitFor();
  await ui.shoot('14-rule-page');
});

steps.should('give up after five crashes, say so once, and start again when asked', async () => {
  await ui.openFile(file);
  const message = ui.page.locator('.notification-toast', { hasText: 'Midlint stopped' });
  await ui.until('the message', async () => {
    killLanguageServer();
    return message.isVisible();
  });
  await ui.shoot('15-crashed');
  assert.equal(await ui.page.locator('.notification-toast', { hasText: 'Midlint' }).count(), 1);
  await message.getByRole('button', { name: 'Restart' }).click();
  await ui.untilStatus('a count', /^\s*[1-9]\d* mid/);
  await ui.squiggles().first().waitFor({ state: 'attached' });
});

/** The one that this run's own extension directory holds. */
function killLanguageServer() {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,args=']).toString().split('\n');
  const line = lines.find((text) => text.includes(scratch.extensions) && /server\.cjs/.test(text));
  if (line) process.kill(Number.parseInt(line, 10), 'SIGKILL');
}

let results = { passed: 0, failed: 1 };
try {
  results = await steps.run(async () => {
    await ui?.shoot('failure');
  });
  if (process.argv.includes('--readme')) {
    copyFileSync(join(screenshots, '3-quick-fix.png'), join(root, 'assets', 'screenshot.png'));
    copyFileSync(join(screenshots, '16-report.png'), join(root, 'assets', 'report.png'));
  }
} finally {
  writeResults(join(root, 'out'), 'ui', results);
  await browser?.close();
  await server?.stop();
  scratch.remove();
}
process.exit(results.failed === 0 ? 0 : 1);
