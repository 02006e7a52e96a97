import type { Category } from '../../finding.ts';
import { countText } from '../report-words.ts';
import type { Report, ReportFinding, ReportSection } from '../report.ts';
import { renderParagraph, scaleOf } from './bars.ts';
import { html, nothing, type Markup } from './markup.ts';
import { heading } from './place.ts';
import { renderSentences } from './sentence-table.ts';

/** One bar for each sentence, by section and paragraph, and a table of the same. */
export function renderPicture(report: Report, level: number): Markup {
  const sections = report.sections.filter(({ paragraphs }) => paragraphs.length > 0);
  if (sections.length === 0) return nothing;
  const scale = scaleOf(sections);
  return html`<section>
    ${heading(level, 'Sentence by sentence')}
    <p>
      One bar for each sentence, as high as it has words, paragraph by paragraph. A colour is the
      category of the loudest finding in it; grey has none.
    </p>
    ${renderLegend(sections)}
    ${sections.map((section) => renderSection(section, report.findings, scale, level + 1))}
  </section>`;
}

function renderLegend(sections: readonly ReportSection[]): Markup {
  const shown = new Set<Category>();
  for (const { paragraphs } of sections) {
    for (const { sentences } of paragraphs) {
      for (const { category } of sentences) if (category) shown.add(category);
    }
  }
  if (shown.size === 0) return nothing;
  const items = [...shown]
    .sort()
    .map((category) => html`<li><span class="swatch c-${category}"></span>${category}</li>`);
  return html`<ul class="legend" aria-label="Colours">
    ${items}
  </ul>`;
}

function renderSection(
  section: ReportSection,
  findings: readonly ReportFinding[],
  scale: number,
  level: number,
): Markup {
  const { paragraphs, words, score } = section;
  const name = section.heading ?? 'Before the first heading';
  const about =
    score === null ? countText(words, 'word') : `${countText(words, 'word')}, score ${score}`;
  return html`<section class="part">
    ${heading(level, html`${name} <span class="about">${about}</span>`)}
    <div class="picture">
      ${paragraphs.flatMap((paragraph, index) => renderParagraph(paragraph, index, scale))}
    </div>
    <details>
      <summary>Sentences of “${name}” as a table</summary>
      ${renderSentences(paragraphs, findings)}
    </details>
  </section>`;
}
