import { html, type Markup } from './markup.ts';
import { styles } from './styles.ts';

/** A page that needs nothing else: no script, no network, light or dark as the reader has it. */
export function renderPage(title: string, body: Markup): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'"
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <style>
          ${styles}
        </style>
      </head>
      <body>
        <main>${body}</main>
        <footer><p>Made by midlint. It names habits of prose, and never an author.</p></footer>
      </body>
    </html> `.source;
}
