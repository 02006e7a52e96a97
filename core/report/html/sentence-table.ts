import type { ReportFinding, ReportParagraph } from '../report.ts';
import { html, type Markup } from './markup.ts';
import { paragraphName } from './paragraph-name.ts';

/** The sentences of a section: all that its picture shows, in words and numbers. */
export function renderSentences(
  paragraphs: readonly ReportParagraph[],
  findings: readonly ReportFinding[],
): Markup {
  const bodies = paragraphs.map((paragraph, index) => {
    const { sentences } = paragraph;
    const name = paragraphName(paragraph, index);
    const rows = sentences.map(
      (sentence) =>
        html`<tr>
          <td class="number">${sentence.line}</td>
          <td class="number">${sentence.words}</td>
          <td>${sentence.findings.map((one) => findings[one]!.ruleId).join(', ')}</td>
          <td class="prose">${sentence.text}</td>
        </tr>`,
    );
    return html`<tbody>
      <tr>
        <th scope="rowgroup" colspan="4">${name}</th>
      </tr>
      ${rows}
    </tbody>`;
  });
  return html`<div class="wide" tabindex="0" role="group" aria-label="Table of sentences">
    <table>
      <thead>
        <tr>
          <th scope="col" class="number">Line</th>
          <th scope="col" class="number">Words</th>
          <th scope="col">Rules</th>
          <th scope="col">Sentence</th>
        </tr>
      </thead>
      ${bodies}
    </table>
  </div>`;
}
