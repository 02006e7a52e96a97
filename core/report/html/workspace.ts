import { rulePage } from '../../rules/rule-address.ts';
import { bandOf } from '../band-of.ts';
import { countText, formatNumber } from '../report-words.ts';
import {
  bandNames,
  groupUnscored,
  shareText,
  shownRules,
  sizeText,
  spanText,
  verdictText,
  type UnscoredGroup,
} from '../workspace-words.ts';
import type { RankedFile, RuleUse, WorkspaceReport } from '../workspace-report.ts';
import { html, nothing, type Markup } from './markup.ts';
import { heading, type Place } from './place.ts';
import { renderTens } from './score-bands.ts';
import { number, table } from './table.ts';

/** The report on many files: an article of its own. `place` is that of its heading. */
export function renderWorkspace(report: WorkspaceReport, { level, id }: Place): Markup {
  return html`<article aria-labelledby="${id}">
    <header>
      ${heading(level, html`<span class="kind">Report on</span> ${report.name}`, id)}
      <p class="score">${verdictText(report)}</p>
      <p>${sizeText(report)}</p>
    </header>
    ${renderScores(report, level + 1)} ${renderMostMid(report.mostMid, level + 1)}
    ${renderRules(report, level + 1)} ${renderUnscored(report, level + 1)}
  </article>`;
}

function renderScores({ tens, bands, scored }: WorkspaceReport, level: number): Markup {
  if (scored === 0) return nothing;
  const rows = bands.map(
    (band) =>
      html`<tr>
        <th scope="row"><span class="swatch b-${band.id}"></span>${bandNames[band.id]}</th>
        <td>${spanText(band)}</td>
        <td class="number">${formatNumber(band.files, 0)}</td>
        <td class="number">${shareText(band.files, scored)}</td>
      </tr>`,
  );
  return html`<section>
    ${heading(level, 'Scores')}
    ${table(['The file', 'Score', number('Files'), number('Share')], rows, 'narrow')}
    ${renderTens(tens, level + 1)}
  </section>`;
}

function renderMostMid(files: readonly RankedFile[], level: number): Markup {
  if (files.length === 0) return nothing;
  const rows = files.map(
    ({ name, score, words, findings }) =>
      html`<tr>
        <th scope="row" class="files"><span data-file="${name}">${name}</span></th>
        <td class="number"><span class="swatch b-${bandOf(score)}"></span>${score}</td>
        <td class="number">${formatNumber(words, 0)}</td>
        <td class="number">${formatNumber(findings, 0)}</td>
      </tr>`,
  );
  return html`<section>
    ${heading(level, 'Most mid files')}
    ${table(['File', number('Score'), number('Words'), number('Findings')], rows)}
  </section>`;
}

function renderRules({ rules, findings, files }: WorkspaceReport, level: number): Markup {
  if (rules.length === 0) return nothing;
  const { shown, more } = shownRules(rules);
  return html`<section>
    ${heading(level, 'Most frequent rules')}
    ${table(
      ['Rule', number('Findings'), number('Of all'), number('Files'), number('Of all')],
      shown.map((rule) => renderRule(rule, findings, files)),
    )}
    ${more === '' ? nothing : html`<p>${more}</p>`}
  </section>`;
}

function renderRule(rule: RuleUse, findings: number, files: number): Markup {
  const { ruleId, category, what } = rule;
  const swatch = category ? html`<span class="swatch c-${category}"></span>` : nothing;
  return html`<tr>
    <th scope="row">
      ${swatch}<a data-rule="${ruleId}" href="${rulePage(ruleId)}">${ruleId}</a>
      <span class="about">${what}</span>
    </th>
    <td class="number">${formatNumber(rule.findings, 0)}</td>
    <td class="number">${shareText(rule.findings, findings)}</td>
    <td class="number">${formatNumber(rule.files, 0)}</td>
    <td class="number">${shareText(rule.files, files)}</td>
  </tr>`;
}

function renderUnscored({ unscored }: WorkspaceReport, level: number): Markup {
  if (unscored.length === 0) return nothing;
  return html`<section>
    ${heading(level, 'Files without a score')} ${groupUnscored(unscored).map(renderUnscoredGroup)}
  </section>`;
}

function renderUnscoredGroup({ why, count, shown, more }: UnscoredGroup): Markup {
  const items = shown.map(({ name, words, error }) => {
    const about = error ?? countText(words, 'word');
    return html`<li>
      <span data-file="${name}">${name}</span> <span class="about">${about}</span>
    </li>`;
  });
  return html`<details>
    <summary>${why}<span class="count">${formatNumber(count, 0)}</span></summary>
    <ul class="files">
      ${items} ${more === '' ? nothing : html`<li>${more}</li>`}
    </ul>
  </details>`;
}
