import { renderDocument } from '../core/report/html/document.ts';
import { html } from '../core/report/html/markup.ts';
import { renderHtml } from '../core/report/render-html.ts';
import { renderJson } from '../core/report/render-json.ts';
import { renderMarkdown } from '../core/report/render-markdown.ts';
import type { Report } from '../core/report/report.ts';
import { markBar, wireBars } from './bars.ts';
import { exportToolbar } from './export-toolbar.ts';
import { wireFindings } from './finding-actions.ts';
import type { FromWebview, ToWebview } from './messages.ts';

/** The page: it shows the last report it was sent, and tells what is done with it. */
export class ReportView {
  readonly #main: HTMLElement;
  readonly #told: HTMLElement;
  readonly #send: (message: FromWebview) => void;
  #score: number | null | undefined;
  #offset = -1;

  constructor(main: HTMLElement, told: HTMLElement, send: (message: FromWebview) => void) {
    this.#main = main;
    this.#told = told;
    this.#send = send;
  }

  take(message: ToWebview): void {
    switch (message.type) {
      case 'report':
        this.#show(message.report, message.version);
        break;
      case 'nothing':
        this.#main.innerHTML = html`<p>${message.reason}</p>`.source;
        break;
      case 'cursor':
        this.#offset = message.offset;
        markBar(this.#main, message.offset);
    }
  }

  #show(report: Report, version: number): void {
    const open = this.#openRules();
    const focus = focusPath();
    const top = document.scrollingElement?.scrollTop ?? 0;
    // Markup escapes all that comes from the text, and no script without the nonce ever runs.
    this.#main.innerHTML = renderDocument(report, { id: 'report', level: 1 }).source;
    const contents = {
      markdown: () => renderMarkdown([report]),
      html: () => renderHtml([report]),
      json: () => renderJson([report]),
    };
    this.#main.prepend(exportToolbar(contents, this.#send));
    for (const rule of open) {
      const details = this.#main.querySelector<HTMLDetailsElement>(`details[data-rule="${rule}"]`);
      if (details) details.open = true;
    }
    wireBars(this.#main, (start, end) => {
      this.#send({ type: 'reveal', start, end });
    });
    wireFindings(this.#main, { report, version, send: this.#send });
    markBar(this.#main, this.#offset);
    document.scrollingElement?.scrollTo(0, top);
    restoreFocus(this.#main, focus);
    this.#tell(report.score);
  }

  #openRules(): string[] {
    const open = this.#main.querySelectorAll<HTMLElement>('details[data-rule][open]');
    return [...open].map(({ dataset }) => dataset['rule']!);
  }

  /** A screen reader hears the score when it changes, and not the whole page. */
  #tell(score: number | null): void {
    if (this.#score !== undefined && this.#score !== score && score !== null) {
      this.#told.textContent = `Score ${score}`;
    }
    this.#score = score;
  }
}

/** What has the focus, in a way that survives the page being made anew. */
function focusPath(): string | undefined {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement || active instanceof SVGElement)) return undefined;
  const rule = active.closest<HTMLElement>('details[data-rule]')?.dataset['rule'];
  return rule === undefined ? undefined : `details[data-rule="${rule}"] > summary`;
}

function restoreFocus(main: HTMLElement, path: string | undefined): void {
  if (path !== undefined) main.querySelector<HTMLElement>(path)?.focus({ preventScroll: true });
}
