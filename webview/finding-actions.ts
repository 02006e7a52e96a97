import '@vscode-elements/elements/dist/vscode-button/index.js';
import type { Report, ReportFinding } from '../core/report/report.ts';
import type { FromWebview } from './messages.ts';

type Send = (message: FromWebview) => void;

/**
 * Puts buttons to each finding of a rule when the rule is opened: hundreds at once would make the
 * page slow.
 */
export function wireFindings(
  root: HTMLElement,
  { report, version, send }: { report: Report; version: number; send: Send },
): void {
  for (const details of root.querySelectorAll<HTMLDetailsElement>('details[data-rule]')) {
    const fill = (): void => {
      if (!details.open || details.dataset['filled'] === 'true') return;
      details.dataset['filled'] = 'true';
      addRuleActions(details, send);
      for (const item of details.querySelectorAll<HTMLElement>('li[data-finding]')) {
        const index = Number(item.dataset['finding']);
        item.append(actionsOf(report.findings[index]!, index, version, send));
      }
    };
    details.addEventListener('toggle', fill);
    fill();
  }
}

function addRuleActions(details: HTMLElement, send: Send): void {
  const rule = details.dataset['rule']!;
  const link = details.querySelector('p > a');
  link?.addEventListener('click', (event) => {
    // The page of the rule opens inside the editor, not on the web.
    event.preventDefault();
    send({ type: 'explain', rule });
  });
}

function actionsOf(
  finding: ReportFinding,
  index: number,
  version: number,
  send: Send,
): HTMLElement {
  const actions = document.createElement('div');
  actions.className = 'actions';
  const { start, end, ruleId, fixes } = finding;
  const where = `${ruleId} in line ${finding.line}`;
  const add = (label: string, about: string, secondary: boolean, message: FromWebview): void => {
    const button = document.createElement('vscode-button');
    button.textContent = label;
    button.setAttribute('aria-label', about);
    if (secondary) button.setAttribute('secondary', '');
    button.addEventListener('click', () => {
      send(message);
    });
    actions.append(button);
  };
  fixes.forEach((fix, place) => {
    const message: FromWebview = { type: 'fix', version, finding: index, fix: place };
    add(fix.title, `${fix.title}: ${where}`, false, message);
  });
  add('Show', `Show ${where}`, true, { type: 'reveal', start, end });
  if (fixes.some(({ safe }) => safe)) {
    const message: FromWebview = { type: 'fixRule', version, finding: index };
    add('Fix all like this', `Fix all findings of ${ruleId}`, true, message);
  }
  add('Disable …', `Disable ${where}`, true, { type: 'disable', version, finding: index });
  return actions;
}
