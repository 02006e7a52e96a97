import { rulePage } from '../../rules/rule-address.ts';
import { countText, sentencesByFinding } from '../report-words.ts';
import type { Report, ReportFinding, ReportSentence, RuleGroup } from '../report.ts';
import { html, nothing, type Markup } from './markup.ts';
import { heading } from './place.ts';

/** The findings by category and rule; each rule opens to its sentences. */
export function renderFindings(report: Report, level: number): Markup {
  if (report.groups.length === 0) return nothing;
  const sentences = sentencesByFinding(report);
  const groups = report.groups.map(
    ({ category, count, rules }) =>
      html`<section class="part">
        ${heading(level + 1, html`<span class="swatch c-${category}"></span>${category} <span class="about">${countText(count, 'finding')}</span>`)}
        ${rules.map((rule) => renderRule(rule, report.findings, sentences))}
      </section>`,
  );
  return html`<section>${heading(level, 'Findings')} ${groups}</section>`;
}

function renderRule(
  { ruleId, what, count, fixable, findings }: RuleGroup,
  all: readonly ReportFinding[],
  sentences: ReadonlyMap<number, ReportSentence>,
): Markup {
  return html`<details data-rule="${ruleId}">
    <summary>
      <strong>${ruleId}</strong><span class="count">${count}</span
      ><span class="about">${what} ${fixesText(fixable)}</span>
    </summary>
    <p><a href="${rulePage(ruleId)}">Why, and what to do: ${ruleId}</a></p>
    <ul class="findings">
      ${findings.map((index) => renderFinding(all[index]!, index, sentences.get(index)))}
    </ul>
  </details>`;
}

function fixesText(count: number): string {
  if (count === 0) return '';
  return count === 1 ? 'One safe fix.' : `${count} safe fixes.`;
}

function renderFinding(
  finding: ReportFinding,
  index: number,
  sentence: ReportSentence | undefined,
): Markup {
  const { line, severity, message, fixes } = finding;
  const [fix] = fixes;
  return html`<li data-finding="${index}">
    ${sentence ? html`<blockquote class="prose">${marked(sentence.text, finding.actual)}</blockquote>` : nothing}
    <p><span class="about">Line ${line}, ${severity}.</span> ${message}</p>
    ${fix ? html`<p class="fix">Fix: ${fix.title}</p>` : nothing}
  </li>`;
}

/** The sentence with the words found marked; as it is when they do not stand in it as such. */
function marked(text: string, actual: string): Markup {
  const start = actual === '' ? -1 : text.indexOf(actual);
  if (start === -1) return html`${text}`;
  const end = start + actual.length;
  return html`${text.slice(0, start)}<mark>${actual}</mark>${text.slice(end)}`;
}
