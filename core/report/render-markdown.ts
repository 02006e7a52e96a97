import { rulePage } from '../rules/rule-address.ts';
import { escapeMarkdown } from './markdown/escape.ts';
import { table } from './markdown/table.ts';
import { textPicture } from './markdown/text-picture.ts';
import {
  countText,
  effectText,
  figureText,
  placeText,
  rangeText,
  rangeTitle,
  scoreText,
  sentencesByFinding,
} from './report-words.ts';
import type { Report, ReportFinding, ReportSentence, RuleGroup } from './report.ts';

/** Reports as Markdown, one behind the other. */
export function renderMarkdown(reports: readonly Report[]): string {
  return `${reports.map(renderReport).join('\n\n')}\n`;
}

function renderReport(report: Report): string {
  return [
    `# Report on ${escapeMarkdown(report.name)}`,
    `**Score: ${scoreText(report)}.** ${countText(report.words, 'word')}, ${countText(report.findings.length, 'finding')}, profile \`${report.profile}\`.`,
    ...renderAdvice(report),
    ...renderShares(report),
    ...renderFigures(report),
    ...renderSections(report),
    ...renderFindings(report),
  ].join('\n\n');
}

function renderAdvice({ advice, score, afterAdvice }: Report): string[] {
  if (advice.length === 0) return [];
  const items = advice.map((one, index) => `${index + 1}. ${one.text}: ${effectText(one)}`);
  return [
    '## What would help most',
    items.join('\n'),
    ...(advice.length > 1 ? [`All of it: ${score ?? ''} to ${afterAdvice ?? ''}.`] : []),
  ];
}

function renderShares({ shares, score }: Report): string[] {
  if (shares.length === 0) return [];
  return [
    score === null ? '## Categories' : '## What the score is made of',
    table(
      ['category', 'points', 'findings'],
      shares.map(({ category, share, findings }) => [
        category,
        score === null ? '' : String(share),
        String(findings),
      ]),
      [1, 2],
    ),
  ];
}

function renderFigures({ figures, profile }: Report): string[] {
  const hasRanges = figures.some(({ range }) => range !== null);
  const head = ['figure', 'here', ...(hasRanges ? [rangeTitle(profile), ''] : [])];
  const rows = figures.map((figure) => [
    figure.label,
    figureText(figure),
    ...(hasRanges ? [rangeText(figure), placeText(figure)] : []),
  ]);
  return ['## Figures', table(head, rows, [1])];
}

function renderSections({ sections }: Report): string[] {
  if (sections.length === 0) return [];
  const rows = sections.map((section) => {
    const inSentences = section.paragraphs.flatMap(({ sentences }) =>
      sentences.flatMap(({ findings }) => findings),
    );
    return [
      section.heading === null ? '(before the first heading)' : escapeMarkdown(section.heading),
      String(section.line),
      String(section.words),
      section.score === null ? '' : String(section.score),
      String(section.findings.length + inSentences.length),
      textPicture(section.paragraphs),
    ];
  });
  return [
    '## Sections',
    'One bar a sentence, as high as it has words.',
    table(['section', 'line', 'words', 'score', 'findings', 'sentences'], rows, [1, 2, 3, 4]),
  ];
}

function renderFindings(report: Report): string[] {
  if (report.groups.length === 0) return [];
  const sentences = sentencesByFinding(report);
  return [
    '## Findings',
    ...report.groups.flatMap(({ category, count, rules }) => [
      `### ${category}: ${count}`,
      ...rules.map((rule) => renderRule(rule, report.findings, sentences)),
    ]),
  ];
}

function renderRule(
  { ruleId, what, count, findings }: RuleGroup,
  all: readonly ReportFinding[],
  sentences: ReadonlyMap<number, ReportSentence>,
): string {
  const items = findings.map((index) => renderFinding(all[index]!, sentences.get(index)));
  return `**[${ruleId}](${rulePage(ruleId)}): ${count}.** ${escapeMarkdown(what)}\n\n${items.join('\n')}`;
}

function renderFinding(
  { line, severity, message, fixes }: ReportFinding,
  sentence: ReportSentence | undefined,
): string {
  const lines = [`- Line ${line}, ${severity}: ${escapeMarkdown(message)}`];
  // Two blanks and a backslash: a line of its own in the same item.
  if (sentence) lines.push(`  In: ${escapeMarkdown(sentence.text)}`);
  if (fixes[0]) lines.push(`  Fix: ${escapeMarkdown(fixes[0].title)}`);
  return lines.join('\\\n');
}
