import type { FromWebview, ToWebview } from './messages.ts';
import { ReportView } from './report-view.ts';
import { themedStyles } from './theme.ts';

declare function acquireVsCodeApi(): {
  postMessage(message: unknown): void;
  setState(state: unknown): void;
};

const editor = acquireVsCodeApi();
const send = (message: FromWebview): void => {
  editor.postMessage(message);
};

// A constructed sheet, so that the page needs no inline style that its policy would have to allow.
const sheet = new CSSStyleSheet();
sheet.replaceSync(themedStyles);
document.adoptedStyleSheets = [sheet];

const view = new ReportView(
  document.querySelector('main')!,
  document.querySelector('#told')!,
  send,
);
window.addEventListener('message', ({ data }: MessageEvent<ToWebview & { uri?: string }>) => {
  if (data.uri !== undefined) editor.setState({ uri: data.uri });
  view.take(data);
});
send({ type: 'ready' });
