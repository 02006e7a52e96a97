import { countText, effectText, figureText, scoreText } from '../report-words.ts';
import type { CategoryShare, Report } from '../report.ts';
import { renderFigures } from './figures.ts';
import { renderFindings } from './findings.ts';
import { html, nothing, type Markup } from './markup.ts';
import { renderPicture } from './picture.ts';
import { heading, type Place } from './place.ts';
import { number, table } from './table.ts';

/** One report: an article of its own. `place` is that of its heading. */
export function renderDocument(report: Report, place: Place): Markup {
  const { level, id } = place;
  const reading = report.figures.find((figure) => figure.id === 'reading-time');
  return html`<article aria-labelledby="${id}">
    <header>
      ${heading(level, html`<span class="kind">Report on</span> ${report.name}`, id)}
      <p class="score">${renderScore(report)}</p>
      <p>
        ${countText(report.words, 'word')}, ${reading ? figureText(reading) : ''} to read,
        ${countText(report.findings.length, 'finding')}; profile ${report.profile}.
      </p>
    </header>
    ${renderAdvice(report, level + 1)} ${renderShares(report, level + 1)}
    ${renderPicture(report, level + 1)} ${renderFigures(report, level + 1)}
    ${renderFindings(report, level + 1)}
  </article>`;
}

function renderScore(report: Report): Markup {
  if (report.score === null) return html`Score ${scoreText(report)}`;
  const [, reads = ''] = scoreText(report).split(': ');
  return html`<strong>${report.score}</strong> of 100, ${reads}`;
}

function renderAdvice({ advice, score, afterAdvice }: Report, level: number): Markup {
  if (advice.length === 0) return nothing;
  const items = advice.map(
    (one) => html`<li>${one.text}: <strong>${effectText(one)}</strong></li>`,
  );
  return html`<section>
    ${heading(level, 'What would help most')}
    <ol class="advice">
      ${items}
    </ol>
    ${advice.length > 1 ? html`<p>All of it: <strong>${score ?? ''} to ${afterAdvice ?? ''}</strong>.</p>` : nothing}
  </section>`;
}

function renderShares({ shares, score }: Report, level: number): Markup {
  if (shares.length === 0) return nothing;
  const rows = shares.map(
    ({ category, share, findings }) =>
      html`<tr>
        <th scope="row"><span class="swatch c-${category}"></span>${category}</th>
        <td class="number">${score === null ? '' : share}</td>
        <td class="number">${findings}</td>
      </tr>`,
  );
  return html`<section>
    ${heading(level, score === null ? 'Categories' : 'What the score is made of')}
    ${score === null ? nothing : renderBar(shares)}
    ${table(['Category', number('Points'), number('Findings')], rows, 'narrow')}
  </section>`;
}

/** The shares side by side on a line of 100; the table says the same in numbers. */
function renderBar(shares: readonly CategoryShare[]): Markup {
  let x = 0;
  const parts = shares.map(({ category, share }) => {
    const part = html`<rect class="c-${category}" x="${x}" y="0" width="${share}" height="4"
      ><title>${category}: ${share}</title></rect
    >`;
    x += share;
    return part;
  });
  const label = shares.map(({ category, share }) => `${category} ${share}`).join(', ');
  return html`<svg
    class="shares"
    viewBox="0 0 100 4"
    preserveAspectRatio="none"
    role="img"
    aria-label="Points of 100: ${label}"
  >
    <rect class="track" x="0" y="0" width="100" height="4" />
    ${parts}
  </svg>`;
}
