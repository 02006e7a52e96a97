// The steps of the packaged run that scan the workspace: progress, cancel, what changed, the view.
import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { violations } from './axe.mjs';
import { writeProseFiles } from './prose-files.mjs';

const directory = 'handbook';
/** So many that a fast machine is still scanning when it is told to stop; a third in each folder. */
const count = 600;
/**
 * `label-content-name-mismatch`: every row of the editor's trees that has a description. Nothing
 * stands between the elements of label and description, so axe reads “a.md48” where a person sees,
 * and the row's name says, “a.md 48”.
 */
const ofTheEditor = ['label-content-name-mismatch'];
const container = '#workbench\\.view\\.extension\\.midlint';

/**
 * Adds the steps. They leave the workspace and the side bar as they were.
 *
 * @param page gives the workbench once it is there: a `WorkbenchPage`.
 */
export function addScanSteps(steps, page, { file }) {
  const scan = () => new ScanPage(page());
  let paths;
  let all;
  let reached;

  steps.should('show progress while it scans, and stop at once when told', async () => {
    const view = scan();
    paths = writeProseFiles(join(page().work, directory), { count, sentences: 120 });
    await view.start();
    const toast = view.toast();
    await toast.filter({ hasText: /: [1-9]\d+ of \d+ files, [1-9]\d* findings/ }).waitFor();
    await page().shoot('20-scan-progress');
    all = Number(/of (\d+) files/.exec(await toast.textContent())[1]);
    assert.ok(all > count, `the samples are scanned too: ${all}`);
    await toast.getByRole('button', { name: 'Cancel' }).click();
    await toast.waitFor({ state: 'detached' });
    await view.untilMessage('that it was stopped', /^Stopped before the end/);
    reached = await view.files();
    assert.ok(reached > 0 && reached < all, `${reached} of ${all} files reached`);
    await view.rows().first().waitFor();
    assert.match(await view.rows().first().getAttribute('aria-label'), /; score \d+ of 100, /);
    await page().shoot('21-scan-stopped');
  });

  steps.should('read what is left when it scans again, and then only what changed', async () => {
    const view = scan();
    await view.scanToTheEnd();
    assert.equal(await view.files(), all);
    await view.untilMessage('what was read', new RegExp(`^${all} files · ${all - reached} new or`));
    const path = join(page().work, directory, paths[5]);
    writeFileSync(path, `${readFileSync(path, 'utf8')}\nWe came in order to see.\n`);
    await view.scanToTheEnd();
    await view.untilMessage('what was read', new RegExp(`^${all} files · 1 new or changed`));
    await page().shoot('22-scanned-again');
  });

  steps.should('rank files by score, the worst first', async () => {
    const scores = await scan().scores();
    assert.ok(scores.length > 5);
    assert.deepEqual(
      scores,
      scores.toSorted((a, b) => b - a),
    );
  });

  steps.should('filter the files, and group them by folder and by rule', async () => {
    const ui = page();
    const view = scan();
    await view.filter('letters/');
    await view.untilMessage('the filter', new RegExp(`“letters/”: ${count / 3} files`));
    await ui.until('files of that folder alone', async () => {
      const rows = await view.rows().allTextContents();
      return rows.length > 5 && rows.every((text) => text.includes('/letters'));
    });
    await ui.runCommand('Midlint: Group Files by Rule');
    await view.groups().filter({ hasText: 'wordy-phrase' }).click();
    await view
      .rows()
      .filter({ hasText: /page-\d+\.md.*letters/ })
      .first()
      .waitFor();
    await ui.shoot('23-scan-by-rule');
    await view.filter('');
    await ui.runCommand('Midlint: Group Files by Folder');
    await view
      .groups()
      .filter({ hasText: `${directory}/minutes` })
      .waitFor();
    await ui.shoot('24-scan-by-folder');
    await ui.runCommand('Midlint: Rank Files by Score');
  });

  steps.should('open a file from the view', async () => {
    const ui = page();
    const row = scan().rows().filter({ hasText: 'page-' }).first();
    const name = /page-\d+\.md/.exec(await row.textContent())[0];
    await row.click();
    await ui.page.locator('.tabs-container .tab.active', { hasText: name }).waitFor();
    await ui.squiggles().first().waitFor({ state: 'attached' });
  });

  steps.should('have nothing in the view that axe-core minds, light and dark', async () => {
    const ui = page();
    for (const theme of ['Dark Modern', 'Dark High Contrast', 'Light Modern']) {
      await ui.chooseTheme(theme);
      await ui.shoot(`25-scan-${theme.toLowerCase().replaceAll(' ', '-')}`);
      const found = await violations(ui.page, { selector: container, without: ofTheEditor });
      assert.deepEqual(found, [], `${theme}: ${found.join('\n')}`);
    }
  });

  steps.should('sum up the scan in a report, and open a file from it', async () => {
    const ui = page();
    await ui.runCommand('Midlint: Report on This Workspace');
    const report = ui.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await report.locator('.score', { hasText: `of ${all} files with a score` }).waitFor();
    assert.equal(await report.locator('.tens svg').count(), 10);
    for (const theme of ['Light Modern', 'Dark Modern', 'Dark High Contrast']) {
      await ui.chooseTheme(theme);
      await ui.shoot(`26-workspace-report-${theme.toLowerCase().replaceAll(' ', '-')}`);
      const found = await violations(ui.webviewFrame());
      assert.deepEqual(found, [], `${theme}: ${found.join('\n')}`);
    }
    await ui.chooseTheme('Light Modern');
    await report.getByRole('link', { name: file }).click();
    await ui.page.locator('.tabs-container .tab.active', { hasText: file }).waitFor();
    await ui.closeTab('Report: ');
  });

  steps.should('leave the workspace as it was', async () => {
    const ui = page();
    await ui.closeTab('page-');
    rmSync(join(ui.work, directory), { recursive: true });
    await ui.runCommand('View: Show Explorer');
    await ui.openFile(file);
  });
}

/** The view of scanned files, and the notification of a scan. */
class ScanPage {
  constructor(ui) {
    this.ui = ui;
    this.view = ui.page.locator(container);
  }

  start() {
    return this.ui.runCommand('Midlint: Scan Workspace');
  }

  async scanToTheEnd() {
    await this.start();
    await this.toast().waitFor();
    await this.toast().waitFor({ state: 'detached' });
  }

  toast() {
    return this.ui.page.locator('.notification-toast', { hasText: 'Midlint: scanning' });
  }

  rows() {
    return this.view.locator('.monaco-list-row');
  }

  groups() {
    return this.view.locator('.monaco-list-row[aria-expanded]');
  }

  /** How many files the view says it has. */
  async files() {
    return Number(/([\d,]+) files?/.exec(await this.message())[1].replaceAll(',', ''));
  }

  async message() {
    const message = this.view.locator('.tree-explorer-viewlet-tree-view .message');
    return ((await message.textContent()) ?? '').trim();
  }

  async untilMessage(what, pattern) {
    await this.ui.until(what, async () => pattern.test(await this.message()));
  }

  /** The scores of the rows on screen, from the top. */
  async scores() {
    const rows = await this.rows().evaluateAll((elements) =>
      elements
        .map((row) => ({ top: Number.parseFloat(row.style.top), label: row.ariaLabel }))
        .sort((one, other) => one.top - other.top)
        .map(({ label }) => label),
    );
    return rows.flatMap((label) => {
      const score = /score (\d+)/.exec(label);
      return score ? [Number(score[1])] : [];
    });
  }

  async filter(text) {
    await this.ui.runCommand('Midlint: Filter Scanned Files');
    const input = this.ui.page.locator('.quick-input-widget input');
    await this.ui.page.locator('.quick-input-widget', { hasText: 'Show files whose' }).waitFor();
    await input.fill(text);
    await this.ui.page.keyboard.press('Enter');
    await input.waitFor({ state: 'hidden' });
  }
}
