import { html, type Markup } from './markup.ts';

/** A heading that others point to: its id and its level. */
export interface Place {
  readonly id: string;
  readonly level: number;
}

/** A heading; HTML has no more than six levels. */
export function heading(level: number, content: string | Markup, id?: string): Markup {
  switch (level) {
    case 1:
      return html`<h1${idAttribute(id)}>${content}</h1>`;
    case 2:
      return html`<h2${idAttribute(id)}>${content}</h2>`;
    case 3:
      return html`<h3${idAttribute(id)}>${content}</h3>`;
    case 4:
      return html`<h4${idAttribute(id)}>${content}</h4>`;
    default:
      return html`<h5${idAttribute(id)}>${content}</h5>`;
  }
}

function idAttribute(id: string | undefined): Markup {
  return id === undefined ? html`` : html` id="${id}"`;
}
