import { bandOf } from '../band-of.ts';
import { countText, formatNumber } from '../report-words.ts';
import type { ScoreBand } from '../workspace-report.ts';
import { spanText } from '../workspace-words.ts';
import { html, type Markup } from './markup.ts';
import { heading } from './place.ts';
import { number, table } from './table.ts';

/** In CSS pixels. */
const longest = 480;
const height = 14;
/** So that one file among thousands can be seen. */
const shortest = 2;

/** How many files have a score in each band of ten: a table that is its own picture. */
export function renderTens(tens: readonly ScoreBand[], level: number): Markup {
  const most = Math.max(1, ...tens.map(({ files }) => files));
  const rows = tens.map(
    (band) =>
      html`<tr>
        <th scope="row">${spanText(band)}</th>
        <td class="number">${formatNumber(band.files, 0)}</td>
        <td class="bar">${renderBar(band, most)}</td>
      </tr>`,
  );
  return html`${heading(level, 'By tens')}
  ${table(['Score', number('Files'), 'As bars'], rows, 'tens')}`;
}

function renderBar({ from, to, files }: ScoreBand, most: number): Markup {
  const width = files === 0 ? 0 : Math.max(shortest, Math.round((longest * files) / most));
  return html`<svg
    width="${longest}"
    height="${height}"
    viewBox="0 0 ${longest} ${height}"
    preserveAspectRatio="none"
    role="img"
    aria-label="${from} to ${to}: ${countText(files, 'file')}"
  >
    <rect class="b-${bandOf(from)}" x="0" y="0" width="${width}" height="${height}" rx="2" />
  </svg>`;
}
