// The steps of the packaged run that look at the report: its picture, its fixes, its themes.
import assert from 'node:assert/strict';
import { violations } from './axe.mjs';

const themes = ['Light Modern', 'Dark Modern', 'Dark High Contrast', 'Light High Contrast'];
const widths = [1280, 800];

/**
 * Adds the steps. They leave the text as it was, and the report closed.
 *
 * @param page gives the workbench once it is there: a `WorkbenchPage`.
 */
export function addReportSteps(steps, page, { file, words }) {
  const view = () => page().page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  const score = async () =>
    Number.parseInt(await view().locator('.score strong').textContent(), 10);

  steps.should('open the report beside the text from the status bar', async () => {
    const ui = page();
    await ui.statusItem().click();
    await view().locator('h1', { hasText: file }).waitFor();
    await view().locator('.picture rect[role=button]').first().waitFor();
    await ui.shoot('16-report');
  });

  steps.should('go to the sentence of the bar that is clicked, and mark it', async () => {
    const ui = page();
    // The paragraph of the sample that has the most sentences.
    const bars = view().locator('.picture svg').nth(1).locator('rect[role=button]');
    const bar = bars.nth(1);
    const line = /Line (\d+)/.exec(await bar.getAttribute('aria-label'))[1];
    await bar.click();
    await ui.page
      .locator('.statusbar-item', { hasText: `Ln ${line}, Col` })
      .first()
      .waitFor();
    await view().locator('.picture rect.here').first().waitFor();
    // By keyboard: to the next bar, and to its sentence. The workbench gives the editor the focus
    // some time after it has moved the cursor, so that a key may go there.
    const nextBar = bars.nth(2);
    await ui.until('the focus on the next bar', async () => {
      await bar.press('ArrowRight');
      return nextBar.evaluate((element) => element.matches(':focus'));
    });
    const next = /Line (\d+)/.exec(await nextBar.getAttribute('aria-label'))[1];
    const nextLine = ui.page.locator('.statusbar-item', { hasText: `Ln ${next}, Col` }).first();
    await ui.until('the sentence of the next bar', async () => {
      await nextBar.press('Enter');
      return nextLine.isVisible();
    });
  });

  steps.should('apply a fix of the report and see the score fall', async () => {
    const ui = page();
    const before = await score();
    const rule = view().locator('details[data-rule="era-opener"]');
    await rule.locator('summary').click();
    await rule.locator('vscode-button').first().click();
    await ui.until('a lower score', async () => (await score()) < before);
    await ui.shoot('17-report-fixed');
    await ui.runCommand('View: Focus First Editor Group');
    await ui.undo();
    await ui.until('the score as it was', async () => (await score()) === before);
    assert.ok((await ui.visibleText()).length > 0, words);
  });

  steps.should('have nothing that axe-core minds, in every theme and width', async () => {
    const ui = page();
    await ui.runCommand('View: Toggle Primary Side Bar Visibility');
    for (const theme of themes) {
      await ui.chooseTheme(theme);
      for (const width of widths) {
        await ui.page.setViewportSize({ width, height: 900 });
        await view()
          .locator('h1')
          .evaluate((title) => title.scrollIntoView());
        await ui.page.waitForTimeout(400);
        await ui.shoot(`18-report-${theme.toLowerCase().replaceAll(' ', '-')}-${width}`);
      }
      const found = await violations(ui.webviewFrame());
      assert.deepEqual(found, [], `${theme}: ${found.join('\n')}`);
    }
    await ui.chooseTheme('Light Modern');
    await ui.page.setViewportSize({ width: 1280, height: 800 });
    await ui.runCommand('View: Toggle Primary Side Bar Visibility');
  });

  steps.should('close the report', async () => {
    const ui = page();
    await ui.closeTab('Report: ');
    await ui.page.locator('iframe.webview.ready').waitFor({ state: 'detached' });
    await ui.openFile(file);
  });
}
