import { html, nothing, type Markup } from './html/markup.ts';
import { renderDocument } from './html/document.ts';
import { renderPage } from './html/page.ts';
import { number, table } from './html/table.ts';
import { countText, scoreText } from './report-words.ts';
import type { Report } from './report.ts';

/**
 * Reports as one page that needs nothing else: no script, no network, light or dark as the reader
 * has it. Whatever the text, none of it becomes markup.
 */
export function renderHtml(reports: readonly Report[]): string {
  const [only] = reports;
  const isOne = reports.length === 1 && only !== undefined;
  const title = isOne ? `Report on ${only.name}` : `Report on ${countText(reports.length, 'file')}`;
  const body = isOne
    ? renderDocument(only, { id: 'report', level: 1 })
    : html`<h1>${title}</h1>
        ${renderContents(reports)}
        ${reports.map((report, index) => renderDocument(report, { id: idOf(index), level: 2 }))}`;
  return renderPage(title, body);
}

function renderContents(reports: readonly Report[]): Markup {
  if (reports.length === 0) return nothing;
  const rows = reports.map(
    (report, index) =>
      html`<tr>
        <th scope="row"><a href="#${idOf(index)}">${report.name}</a></th>
        <td>${scoreText(report)}</td>
        <td class="number">${countText(report.findings.length, 'finding')}</td>
      </tr>`,
  );
  return html`<nav aria-label="Files">${table(['File', 'Score', number('Findings')], rows)}</nav>`;
}

function idOf(index: number): string {
  return `report-${index + 1}`;
}
