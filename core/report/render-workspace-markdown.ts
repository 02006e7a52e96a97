import { rulePage } from '../rules/rule-address.ts';
import { escapeMarkdown } from './markdown/escape.ts';
import { table } from './markdown/table.ts';
import { countText, formatNumber } from './report-words.ts';
import type { WorkspaceReport } from './workspace-report.ts';
import {
  bandNames,
  groupUnscored,
  shareText,
  shownRules,
  sizeText,
  spanText,
  verdictText,
} from './workspace-words.ts';

/** In characters. */
const longestBar = 40;

/** A report on many files as Markdown. */
export function renderWorkspaceMarkdown(report: WorkspaceReport): string {
  const parts = [
    `# Report on ${escapeMarkdown(report.name)}`,
    `**${verdictText(report)}** ${sizeText(report)}`,
    ...renderScores(report),
    ...renderMostMid(report),
    ...renderRules(report),
    ...renderUnscored(report),
  ];
  return `${parts.join('\n\n')}\n`;
}

function renderScores({ bands, tens, scored }: WorkspaceReport): string[] {
  if (scored === 0) return [];
  const most = Math.max(...tens.map(({ files }) => files));
  return [
    '## Scores',
    table(
      ['the file', 'score', 'files', 'share'],
      bands.map((band) => [
        bandNames[band.id],
        spanText(band),
        formatNumber(band.files, 0),
        shareText(band.files, scored),
      ]),
      [2, 3],
    ),
    table(
      ['score', 'files', ''],
      tens.map((band) => [
        spanText(band),
        formatNumber(band.files, 0),
        '█'.repeat(Math.ceil((longestBar * band.files) / most)),
      ]),
      [1],
    ),
  ];
}

function renderMostMid({ mostMid }: WorkspaceReport): string[] {
  if (mostMid.length === 0) return [];
  const rows = mostMid.map(({ name, score, words, findings }) => [
    escapeMarkdown(name),
    String(score),
    formatNumber(words, 0),
    formatNumber(findings, 0),
  ]);
  return ['## Most mid files', table(['file', 'score', 'words', 'findings'], rows, [1, 2, 3])];
}

function renderRules({ rules, findings, files }: WorkspaceReport): string[] {
  if (rules.length === 0) return [];
  const { shown, more } = shownRules(rules);
  const rows = shown.map((rule) => [
    `[${rule.ruleId}](${rulePage(rule.ruleId)})`,
    escapeMarkdown(rule.what),
    formatNumber(rule.findings, 0),
    shareText(rule.findings, findings),
    formatNumber(rule.files, 0),
    shareText(rule.files, files),
  ]);
  const head = ['rule', 'what it finds', 'findings', 'of all', 'files', 'of all'];
  return ['## Most frequent rules', table(head, rows, [2, 3, 4, 5]), ...(more ? [more] : [])];
}

function renderUnscored({ unscored }: WorkspaceReport): string[] {
  if (unscored.length === 0) return [];
  const groups = groupUnscored(unscored).flatMap(({ why, count, shown, more }) => [
    `### ${why}: ${formatNumber(count, 0)}`,
    [
      ...shown.map(
        ({ name, words, error }) =>
          `- ${escapeMarkdown(name)}: ${escapeMarkdown(error ?? countText(words, 'word'))}`,
      ),
      ...(more ? [`- ${more}`] : []),
    ].join('\n'),
  ]);
  return ['## Files without a score', ...groups];
}
