/* global document */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const patience = 30_000;

/** The workbench as a user sees it: files, words, menus, the palette. Everything polls. */
export class WorkbenchPage {
  constructor(page, work, screenshots) {
    this.page = page;
    this.work = work;
    this.screenshots = screenshots;
    page.setDefaultTimeout(patience);
  }

  async shoot(name) {
    await this.page.screenshot({ path: join(this.screenshots, `${name}.png`) });
  }

  async openFile(name) {
    const row = this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name });
    await row.first().dblclick();
    await this.page.locator('.tabs-container .tab.active', { hasText: name }).waitFor();
    await this.page.locator('.editor-instance .view-line').first().waitFor();
  }

  async closeTab(name) {
    const tab = this.page.locator('.tabs-container .tab', { hasText: name });
    await tab.click({ button: 'middle' });
    await tab.waitFor({ state: 'detached' });
  }

  squiggles() {
    return this.page.locator('.monaco-editor .cdr[class*="squiggly-"]');
  }

  /** The text of the lines on screen, in order; the editor renders spaces as U+00A0. */
  visibleText() {
    return this.page.evaluate(() => {
      const lines = [...document.querySelectorAll('.editor-instance .view-line')];
      const top = (line) => Number.parseFloat(line.style.top);
      lines.sort((one, other) => top(one) - top(other));
      return lines.map((line) => line.textContent.replaceAll('\u00a0', ' ')).join('\n');
    });
  }

  async untilText(what, predicate) {
    await this.until(what, async () => predicate(await this.visibleText()));
  }

  async until(what, probe) {
    const end = Date.now() + patience;
    while (!(await probe())) {
      if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
      await this.page.waitForTimeout(50);
    }
  }

  /** Puts the cursor inside the first of these words, by Go to Line. */
  async putCursorOn(file, words) {
    const input = this.page.locator('.quick-input-widget input');
    // The file may not have been saved yet since the text was last changed. And Enter may come
    // before the picker has read the number; then it is asked again.
    await this.until(`the cursor on ${words}`, async () => {
      const text = readFileSync(join(this.work, file), 'utf8');
      const start = text.indexOf(words);
      if (start === -1) return false;
      const line = text.slice(0, start).split('\n').length;
      const column = start - text.lastIndexOf('\n', start) + 1;
      await this.page.keyboard.press('Control+g');
      await input.fill(`:${line}:${column}`);
      await this.page.locator('.quick-input-list', { hasText: `${line}` }).waitFor();
      await this.page.keyboard.press('Enter');
      await input.waitFor({ state: 'hidden' });
      const place = { hasText: `Ln ${line}, Col ${column}` };
      return isSeen(this.page.locator('.statusbar-item', place));
    });
  }

  /** Rests the mouse on the cursor until a hover with these words shows. */
  async hoverCursor(words) {
    const hover = this.page.locator('.monaco-hover:visible', { hasText: words }).first();
    await this.until('the hover', async () => {
      const box = await this.page.locator('.editor-instance .cursor').first().boundingBox();
      if (!box) return false;
      await this.page.mouse.move(box.x + 60, box.y - 60);
      await this.page.mouse.move(box.x + 6, box.y + box.height / 2, { steps: 4 });
      return isSeen(hover);
    });
    return hover;
  }

  /**
   * Opens the quick-fix menu and returns the entry with these words. At start-up other
   * providers cancel the request, so it is asked for again.
   */
  async openQuickFix(words) {
    const entry = this.page.locator('.action-widget .monaco-list-row', { hasText: words }).first();
    await this.until('the quick fix', async () => {
      await this.page.keyboard.press('Control+Period');
      const found = await isSeen(entry);
      if (!found) await this.page.keyboard.press('Escape');
      return found;
    });
    return entry;
  }

  /** By keyboard: in older versions an invisible block lies over the menu. */
  async choose(entry) {
    const isFocused = () => entry.evaluate((row) => row.classList.contains('focused'));
    for (let presses = 0; !(await isFocused()); presses++) {
      if (presses > 30) throw new Error('the arrow keys do not reach the entry');
      await this.page.keyboard.press('ArrowDown');
    }
    await this.page.keyboard.press('Enter');
  }

  async runCommand(title, screenshot) {
    const input = this.page.locator('.quick-input-widget input');
    // While a webview takes the focus, a key may reach neither it nor the workbench.
    await this.until('the palette', async () => {
      await this.page.keyboard.press('F1');
      return isSeen(input);
    });
    await input.fill(`>${title}`);
    const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
    await row.waitFor();
    if (screenshot) await this.shoot(screenshot);
    await row.click();
  }

  /** The frame that holds the page of the one webview there is. */
  webviewFrame() {
    const frame = this.page
      .frames()
      .find((each) => each.name() === 'active-frame' || /fake\.html/.test(each.url()));
    if (!frame) throw new Error('no webview is open');
    return frame;
  }

  async chooseTheme(theme) {
    await this.runCommand('Preferences: Color Theme');
    await this.page.locator('.quick-input-widget input').fill(theme);
    const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: theme });
    await row.first().waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  async undo() {
    await this.page
      .locator('.editor-instance .view-lines')
      .first()
      .focus()
      .catch(() => {});
    await this.page.keyboard.press('Control+z');
  }

  statusItem() {
    return this.page.locator('.statusbar-item[id^="midlint."]');
  }

  async statusText() {
    return (await this.statusItem().textContent()) ?? '';
  }

  async untilStatus(what, pattern) {
    await this.until(what, async () => pattern.test(await this.statusText()));
  }
}

/** Whether something shows within a few seconds. */
async function isSeen(locator) {
  try {
    await locator.waitFor({ timeout: 3000 });
    return true;
  } catch {
    return false;
  }
}
