import { mid, veryMid, type StatusParams } from '../server/protocol/status.ts';

/** What the status bar item says, free of the editor's types. */
export interface StatusText {
  /** With icons as `$(name)`. */
  readonly text: string;
  /** Markdown. */
  readonly tooltip: string;
  /** For a screen reader. */
  readonly label: string;
  readonly warns: boolean;
}

/**
 * @param categories counts the findings shown, by category.
 * @param opened the score the document had when it was opened; `null` where it had none.
 */
export function statusText(
  status: StatusParams,
  categories: ReadonlyMap<string, number>,
  opened: number | null = null,
): StatusText {
  const { configProblem } = status;
  if (!configProblem) return withoutProblem(status, categories, opened);
  const { text, tooltip, label } = withoutProblem(status, categories, opened);
  return {
    text: text.replace(/^\$\([a-z-]+\)/, '$(warning)'),
    tooltip: `**The config file has a mistake**; the last good one stays in force.\n\n${configProblem.message}\n\n---\n\n${tooltip}`,
    label: `Midlint: the config file has a mistake. ${label}`,
    warns: true,
  };
}

function withoutProblem(
  status: StatusParams,
  categories: ReadonlyMap<string, number>,
  opened: number | null,
): StatusText {
  switch (status.state) {
    case 'linted':
      return linted(status, categories, opened);
    case 'ignored':
      return quiet('The settings say to ignore this file.');
    case 'disabled':
      return quiet('This document switches midlint off.');
    case 'failed': {
      const says = 'Midlint could not read this document.';
      const tooltip = `${says} [Show log](command:midlint.showLog)`;
      return { text: '$(error) mid', tooltip, label: says, warns: true };
    }
  }
}

function linted(
  status: StatusParams,
  categories: ReadonlyMap<string, number>,
  opened: number | null,
): StatusText {
  const { counts, fixable, hidden, words } = status;
  const total = counts.error + counts.warning + counts.info + counts.hint;
  const says = `${count(total, 'finding')} in ${count(words, 'word')}`;
  const score = status.score === null ? undefined : scoreText(status.score, opened);
  const rows = [...categories].sort(([, one], [, other]) => other - one);
  const parts = [
    `**Midlint**: ${says}`,
    score?.tooltip ?? '',
    rows.map(([category, number]) => `- ${category}: ${number}`).join('\n'),
    hidden > 0 ? `${hidden} more are not shown (\`midlint.maxFindings\`).` : '',
    [
      total > 0 ? '[Show problems](command:midlint.showProblems)' : '',
      fixable > 0 ? `[Fix ${fixable} safely](command:midlint.fixAll)` : '',
    ]
      .filter(Boolean)
      .join(' · '),
  ];
  return {
    text: `$(pencil) ${total} mid${score ? ` · ${score.text}` : ''}`,
    tooltip: parts.filter(Boolean).join('\n\n'),
    label: `Midlint: ${says}${score ? `. ${score.label}` : ''}`,
    warns: false,
  };
}

/** The score, and its trend where it has moved since the document was opened. */
function scoreText(
  score: number,
  opened: number | null,
): Pick<StatusText, 'text' | 'tooltip' | 'label'> {
  const moved = opened === null ? 0 : score - opened;
  const arrow = moved < 0 ? '↓' : '↑';
  const since = moved === 0 ? '' : `, ${String(opened)} when opened`;
  return {
    text: moved === 0 ? String(score) : `${score} ${arrow}${Math.abs(moved)}`,
    tooltip: `Score **${score}** of 100: ${reads(score)}${since}.`,
    label: `Score ${score} of 100${since}`,
  };
}

function reads(score: number): string {
  if (score >= veryMid) return 'very mid';
  return score >= mid ? 'mid' : 'not mid';
}

function quiet(says: string): StatusText {
  return {
    text: '$(circle-slash) mid off',
    tooltip: says,
    label: `Midlint: ${says}`,
    warns: false,
  };
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
