import '@vscode-elements/elements/dist/vscode-button/index.js';
import type { ExportFormat, ExportMessage } from './messages.ts';

const labels = { markdown: 'Markdown', html: 'HTML', json: 'JSON' } as const;

/** Buttons that export what is shown; each content is made when it is asked for. */
export function exportToolbar(
  contents: Readonly<Record<ExportFormat, () => string>>,
  send: (message: ExportMessage) => void,
): HTMLElement {
  const toolbar = document.createElement('div');
  toolbar.className = 'toolbar';
  toolbar.setAttribute('role', 'group');
  toolbar.setAttribute('aria-label', 'Export');
  for (const format of ['markdown', 'html', 'json'] as const) {
    const button = document.createElement('vscode-button');
    button.setAttribute('secondary', '');
    button.textContent = `Export ${labels[format]}`;
    button.addEventListener('click', () => {
      send({ type: 'export', format, content: contents[format]() });
    });
    toolbar.append(button);
  }
  return toolbar;
}
