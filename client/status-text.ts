import type { StatusParams } from '../server/protocol/status.ts';

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

/** `categories` counts the findings shown, by category. */
export function statusText(
  status: StatusParams,
  categories: ReadonlyMap<string, number>,
): StatusText {
  const { configProblem } = status;
  if (!configProblem) return withoutProblem(status, categories);
  const { text, tooltip, label } = withoutProblem(status, categories);
  return {
    text: text.replace(/^\$\([a-z-]+\)/, '$(warning)'),
    tooltip: `**The config file has a mistake**; the last good one stays in force.\n\n${configProblem.message}\n\n---\n\n${tooltip}`,
    label: `Midlint: the config file has a mistake. ${label}`,
    warns: true,
  };
}

function withoutProblem(status: StatusParams, categories: ReadonlyMap<string, number>): StatusText {
  switch (status.state) {
    case 'linted':
      return linted(status, categories);
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

function linted(status: StatusParams, categories: ReadonlyMap<string, number>): StatusText {
  const { counts, fixable, hidden, words } = status;
  const total = counts.error + counts.warning + counts.info + counts.hint;
  const says = `${count(total, 'finding')} in ${count(words, 'word')}`;
  const rows = [...categories].sort(([, one], [, other]) => other - one);
  const parts = [
    `**Midlint**: ${says}`,
    rows.map(([category, number]) => `- ${category}: ${number}`).join('\n'),
    hidden > 0 ? `${hidden} more are not shown (\`midlint.maxFindings\`).` : '',
    fixable > 0 ? `[Fix ${fixable} safely](command:midlint.fixAll)` : '',
  ];
  return {
    text: `$(pencil) ${total} mid`,
    tooltip: parts.filter(Boolean).join('\n\n'),
    label: `Midlint: ${says}`,
    warns: false,
  };
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
