import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { categories, defaultSettings } from '../../../core/index.ts';
import { categoryColors } from '../../../core/report/category-colors.ts';
import { createReport } from '../../../core/report/create-report.ts';
import { renderHtml } from '../../../core/report/render-html.ts';
import { markdownArbitrary } from '../markdown-arbitrary.ts';
import { midSample, plainSample, reportOf } from './sample.ts';

const report = reportOf(midSample);
const page = renderHtml([report]);

/** Tags with attributes in double quotation marks, and nothing of a text in their names. */
const tag = /<\/?([a-z][a-z0-9]*)(?:\s+[a-zA-Z-]+="[^"<>]*")*\s*\/?>/gu;

const known = [
  ...['html', 'head', 'meta', 'title', 'style', 'body', 'main', 'footer', 'nav', 'article'],
  ...['header', 'section', 'h1', 'h2', 'h3', 'h4', 'h5', 'p', 'span', 'strong', 'ol', 'ul', 'li'],
  ...['a', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'div', 'details', 'summary', 'blockquote'],
  ...['mark', 'svg', 'rect'],
];

/** The page without its tags: every bracket that is left came from a text. */
function textOf(source: string): string {
  return source
    .replace('<!doctype html>', '')
    .replace(/<style>[^<]*<\/style>/u, '')
    .replaceAll(tag, '');
}

function count(source: string, part: string): number {
  return source.split(part).length - 1;
}

describe('a report as HTML', () => {
  test('should be one page that asks for nothing', () => {
    expect(page).toMatch(/^<!doctype html>\s*<html lang="en">/u);
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(page).not.toMatch(/<script|<link|<img|\ssrc=|url\(|@import|\son\w+=/u);
    expect(page).toContain('prefers-color-scheme');
  });

  test('should be made of known tags alone', () => {
    const names = new Set([...page.matchAll(tag)].map(([, name]) => name));
    expect([...names].filter((name) => !known.includes(name!))).toEqual([]);
    expect(textOf(page)).not.toMatch(/[<>]/u);
  });

  test('should close what it opens', () => {
    for (const name of known.filter((one) => !['meta', 'rect'].includes(one))) {
      const opened = [...page.matchAll(new RegExp(`<${name}[\\s>]`, 'gu'))].length;
      const closed = [...page.matchAll(new RegExp(`</${name}\\s*>`, 'gu'))].length;
      expect({ name, closed }).toEqual({ name, closed: opened });
    }
  });

  test('should show score, advice, shares, sections, figures and findings', () => {
    expect(page).toContain(`<strong>${report.score}</strong> of 100, reads very mid`);
    for (const { text, from, to } of report.advice) {
      expect(page).toContain(`${text}: <strong>${from} to ${to}</strong>`);
    }
    for (const { label } of report.figures) expect(page).toContain(label);
    for (const { rules } of report.groups) {
      for (const { ruleId } of rules) expect(page).toContain(`<strong>${ruleId}</strong>`);
    }
    expect(page).toContain('Why gardens matter');
    expect(page).toContain('What to plant &amp; &lt;how&gt;');
  });

  test('should draw one bar for each sentence, and set it down in a table', () => {
    const sentences = report.sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap((paragraph) => paragraph.sentences),
    );
    const bars = [...page.matchAll(/<rect\s+class="(?:none|c-[a-z-]+)"\s+x="\d+"\s+y="\d+"/gu)];
    expect(bars).toHaveLength(sentences.length + report.shares.length);
    expect([...page.matchAll(/<td class="prose">/gu)]).toHaveLength(sentences.length);
  });

  test('should mark the words found', () => {
    expect(page).toContain('<mark>could potentially</mark>');
  });

  test('should put several reports on one page, with a table of them', () => {
    const both = renderHtml([report, { ...reportOf(plainSample), name: 'a "b" <c>.md' }]);
    expect(count(both, '<article')).toBe(2);
    expect(both).toContain('<a href="#report-2">a &quot;b&quot; &lt;c&gt;.md</a>');
    expect(both).toContain('<h2 id="report-1">');
    expect(both).toContain('<title>Report on 2 files</title>');
    expect(count(both, '<h1>')).toBe(1);
  });

  test('should say why there is no score', () => {
    const short = renderHtml([reportOf(plainSample)]);
    expect(short).toContain('Score none: under 100 words of running prose');
    expect(short).not.toContain('What would help most');
  });

  test('should be a page for an empty text', () => {
    expect(textOf(renderHtml([reportOf('')]))).not.toMatch(/[<>]/u);
  });

  test('should let nothing of a text or its name become markup', () => {
    const settings = defaultSettings();
    const evil = fc.constantFrom(
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      "' onload='x",
      '`</title></style>`',
      '&lt;b&gt;',
      '\u0000\uD800',
      '${x}',
    );
    fc.assert(
      fc.property(markdownArbitrary, evil, evil, (text, name, more) => {
        const body = `# ${more}\n\nIt could potentially ${more}.\n\n${text}\n\n\`${more}\`\n`;
        const rendered = renderHtml([
          createReport(body, { name, format: 'markdown', settings }),
          createReport(body, { name, format: 'text', settings }),
        ]);
        const names = new Set([...rendered.matchAll(tag)].map(([, found]) => found));
        expect([...names].filter((found) => !known.includes(found!))).toEqual([]);
        expect(textOf(rendered)).not.toMatch(/[<>\p{Cs}]|(?=\p{Cc})\S/u);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the colours of categories', () => {
  test('should stand out from the page, 3 to 1 and more, light and dark', () => {
    for (const category of categories) {
      const { light, dark } = categoryColors[category];
      expect(contrast(light, '#ffffff'), category).toBeGreaterThanOrEqual(3);
      expect(contrast(dark, '#16181b'), category).toBeGreaterThanOrEqual(3);
    }
  });

  test('should be different ones', () => {
    const all = categories.map((category) => categoryColors[category]);
    expect(new Set(all.map(({ light }) => light)).size).toBe(categories.length);
    expect(new Set(all.map(({ dark }) => dark)).size).toBe(categories.length);
  });
});

/** As WCAG 2 defines it. */
function contrast(one: string, other: string): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high! + 0.05) / (low! + 0.05);
}

function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
