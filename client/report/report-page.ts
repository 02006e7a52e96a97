import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';

/** The scripts of our webviews, in `dist/`. */
export type WebviewScript = 'report.js' | 'workspace-report.js';

/** The page that a report's script fills: nothing from elsewhere, and no script but ours. */
export function reportPage(
  webview: vscode.Webview,
  extension: vscode.Uri,
  name: WebviewScript,
): string {
  const script = webview.asWebviewUri(vscode.Uri.joinPath(extension, 'dist', name));
  const nonce = randomBytes(16).toString('base64');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-${nonce}'; style-src ${webview.cspSource}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Midlint report</title>
</head>
<body>
<main aria-label="Report"><p>Reading …</p></main>
<div id="told" role="status" aria-live="polite"></div>
<script nonce="${nonce}" type="module" src="${script.toString()}"></script>
</body>
</html>`;
}
