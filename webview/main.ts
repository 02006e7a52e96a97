import type { FromWebview, ToWebview } from './messages.ts';
import { ReportView } from './report-view.ts';
import { adoptStyles } from './theme.ts';

const editor = acquireVsCodeApi();
const send = (message: FromWebview): void => {
  editor.postMessage(message);
};

adoptStyles();
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
