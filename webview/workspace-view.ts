import '@vscode-elements/elements/dist/vscode-button/index.js';
import { renderWorkspace } from '../core/report/html/workspace.ts';
import { renderWorkspaceHtml } from '../core/report/render-workspace-html.ts';
import { renderWorkspaceJson } from '../core/report/render-workspace-json.ts';
import { renderWorkspaceMarkdown } from '../core/report/render-workspace-markdown.ts';
import type { WorkspaceReport } from '../core/report/workspace-report.ts';
import { exportToolbar } from './export-toolbar.ts';
import type { FromWorkspaceWebview, ToWorkspaceWebview } from './workspace-messages.ts';

type Send = (message: FromWorkspaceWebview) => void;

/** The page of the report on the workspace. */
export class WorkspaceView {
  readonly #main: HTMLElement;
  readonly #send: Send;

  constructor(main: HTMLElement, send: Send) {
    this.#main = main;
    this.#send = send;
  }

  take(message: ToWorkspaceWebview): void {
    if (message.type === 'nothing') {
      this.#main.replaceChildren(
        paragraph('Nothing has been scanned yet.'),
        scanButton('Scan Workspace', this.#send),
      );
      return;
    }
    const { report, cancelled } = message;
    // Markup escapes paths and errors, and no script without the nonce ever runs.
    this.#main.innerHTML = renderWorkspace(report, { id: 'report', level: 1 }).source;
    if (cancelled) {
      const note = paragraph('The scan was stopped before its end: this is what it reached.');
      this.#main.querySelector('header')?.append(note);
    }
    this.#main.prepend(this.#toolbar(report));
    this.#link('[data-file]', ({ file }) => ({ type: 'open', name: file! }));
    this.#link('[data-rule]', ({ rule }) => ({ type: 'explain', rule: rule! }));
  }

  /** Makes links of elements, which tell the extension what they stand for. */
  #link(selector: string, toMessage: (data: DOMStringMap) => FromWorkspaceWebview): void {
    for (const element of this.#main.querySelectorAll<HTMLElement>(selector)) {
      const link = document.createElement('a');
      link.href = '#';
      link.textContent = element.textContent;
      link.addEventListener('click', (event) => {
        event.preventDefault();
        this.#send(toMessage(element.dataset));
      });
      element.replaceWith(link);
    }
  }

  #toolbar(report: WorkspaceReport): HTMLElement {
    const contents = {
      markdown: () => renderWorkspaceMarkdown(report),
      html: () => renderWorkspaceHtml(report),
      json: () => renderWorkspaceJson(report),
    };
    const toolbar = exportToolbar(contents, this.#send);
    toolbar.setAttribute('aria-label', 'Scan and export');
    toolbar.prepend(scanButton('Scan Again', this.#send));
    return toolbar;
  }
}

function scanButton(label: string, send: Send): HTMLElement {
  const button = document.createElement('vscode-button');
  button.textContent = label;
  button.addEventListener('click', () => {
    send({ type: 'scan' });
  });
  return button;
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}
