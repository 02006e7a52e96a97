import { html, type Markup } from './markup.ts';

/** The head of a column of numbers, which stand at the right. */
export interface NumberColumn {
  readonly number: string;
}

/** The head of a column of numbers. */
export function number(name: string): NumberColumn {
  return { number: name };
}

/** A table of rows under the heads of their columns. `kind` is its class. */
export function table(
  columns: readonly (string | NumberColumn)[],
  rows: readonly Markup[],
  kind?: 'narrow' | 'tens',
): Markup {
  const heads = columns.map((column) =>
    typeof column === 'string'
      ? html`<th scope="col">${column}</th>`
      : html`<th scope="col" class="number">${column.number}</th>`,
  );
  const classes = kind === undefined ? html`` : html` class="${kind}"`;
  return html`<table${classes}>
    <thead>
      <tr>
        ${heads}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}
