import { adoptStyles } from './theme.ts';
import type { FromWorkspaceWebview, ToWorkspaceWebview } from './workspace-messages.ts';
import { WorkspaceView } from './workspace-view.ts';

const editor = acquireVsCodeApi();
const send = (message: FromWorkspaceWebview): void => {
  editor.postMessage(message);
};

adoptStyles();
const view = new WorkspaceView(document.querySelector('main')!, send);
window.addEventListener('message', ({ data }: MessageEvent<ToWorkspaceWebview>) => {
  view.take(data);
});
send({ type: 'ready' });
