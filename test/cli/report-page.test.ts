import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { midSample, plainSample } from '../core/report/sample.ts';
import { findChromium } from '../workbench/chromium.mjs';
import { midlint } from './command.ts';

const executablePath = findChromium();

const views = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'light', width: 380 },
  { colorScheme: 'dark', width: 800 },
] as const;

/** About a mid text and a plain one: each shown whole, and summed up. */
const pages = [
  ['on files', []],
  ['on a folder', ['--summary']],
] as const;

describe.for(pages)('the page that midlint report writes %s', ([, options]) => {
  let url = '';

  beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), 'midlint-test-'));
    writeFileSync(join(folder, 'a.md'), midSample);
    writeFileSync(join(folder, 'b.md'), plainSample);
    expect(
      midlint(folder, ['report', 'a.md', 'b.md', '--output', 'out.html', ...options]).code,
    ).toBe(0);
    url = pathToFileURL(join(folder, 'out.html')).href;
    return () => {
      rmSync(folder, { recursive: true });
    };
  });

  test('should need no script', () => {
    expect(readFileSync(new URL(url), 'utf8')).not.toContain('<script');
  });

  // `npm test` sees to it that there is one, wherever it drives the editor.
  if (executablePath !== undefined) {
    inBrowser(executablePath, () => url);
  }
});

function inBrowser(path: string, url: () => string): void {
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] });
    return () => browser.close();
  });

  test.for(views)('should pass axe, all of it open: $colorScheme, $width wide', async (view) => {
    const { page } = await open(browser, url(), view);
    await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
    await page.evaluate(axe.source);
    const violations = await page.evaluate(
      'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) })))',
    );
    expect(violations).toEqual([]);
    await page.close();
  });

  test.for(views)('should fit the window, and ask for nothing: $width wide', async (view) => {
    const { page, asked } = await open(browser, url(), view);
    const beyond = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(beyond).toBeLessThanOrEqual(0);
    expect(asked).toEqual([url()]);
    await page.close();
  });

  test('should show each bar in the colour of its category or score', async () => {
    const { page } = await open(browser, url(), views[0]);
    const fills = await page.evaluate(
      '[...document.querySelectorAll("rect.c-hedging, rect.b-mid")].map((bar) => getComputedStyle(bar).fill)',
    );
    const [fill] = new Set(fills as string[]);
    expect(['rgb(180, 83, 9)', 'rgb(183, 121, 31)']).toContain(fill);
    await page.close();
  });
}

async function open(
  browser: Browser,
  url: string,
  { colorScheme, width }: (typeof views)[number],
): Promise<{ page: Page; asked: string[] }> {
  const page = await browser.newPage({
    colorScheme,
    viewport: { width, height: 900 },
    // axe is a script, and the page allows none.
    bypassCSP: true,
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(url);
  return { page, asked };
}
