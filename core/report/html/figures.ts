import { figureText, placeOf, placeText, rangeText, rangeTitle } from '../report-words.ts';
import type { FigureRange, Report, ReportFigure } from '../report.ts';
import { html, nothing, type Markup } from './markup.ts';
import { heading } from './place.ts';
import { number, table } from './table.ts';

/** The figures in a table, each beside its range, and where it lies in a picture. */
export function renderFigures({ figures, profile }: Report, level: number): Markup {
  const hasRanges = figures.some(({ range }) => range !== null);
  const rangeColumns = hasRanges ? [rangeTitle(profile), 'Where it lies'] : [];
  return html`<section>
    ${heading(level, 'Figures')}
    ${table(
      ['Figure', number('Here'), ...rangeColumns],
      figures.map((figure) => renderRow(figure, hasRanges)),
    )}
  </section>`;
}

function renderRow(figure: ReportFigure, hasRanges: boolean): Markup {
  const { label, range } = figure;
  const beside = html`<td>${rangeText(figure)}</td>
    <td>${range ? renderPlace(figure, range) : ''}</td>`;
  return html`<tr>
    <th scope="row">${label}</th>
    <td class="number">${figureText(figure)}</td>
    ${hasRanges ? beside : nothing}
  </tr>`;
}

/** Behind the range and the value there is as much room again as a third of the larger. */
const room = 4 / 3;

/** In hundredths of the line: a mark at its very end would be cut in half. */
const last = 98;

function renderPlace(figure: ReportFigure, range: FigureRange): Markup {
  const { value } = figure;
  const full = Math.max(range.high, value, Number.MIN_VALUE) * room;
  const place = (at: number): number => Number(Math.min(last, (100 * at) / full).toFixed(1));
  const low = place(range.low);
  const width = Math.max(1, place(range.high) - low);
  return html`<span class="place ${placeOf(value, range)}"
    ><svg width="100" height="12" viewBox="0 0 100 12" aria-hidden="true">
      <rect class="track" x="0" y="5" width="100" height="2" />
      <rect class="range" x="${low}" y="3" width="${Number(width.toFixed(1))}" height="6" rx="3" />
      <rect class="mark" x="${place(value)}" y="0" width="2.5" height="12" />
    </svg>
    ${placeText(figure)}</span
  >`;
}
