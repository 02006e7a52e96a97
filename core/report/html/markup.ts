/** HTML that is known to be well formed, and safe whatever text went into it. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

type Value = string | number | Markup | readonly Markup[];

/**
 * HTML from a template. Strings that are put in are escaped, for text and for attributes in double
 * quotation marks; markup is put in as it is.
 */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  const source = parts.map((part, index) => part + render(values[index] ?? '')).join('');
  return new Markup(source);
}

/** Nothing. */
export const nothing = new Markup('');

function render(value: Value): string {
  if (value instanceof Markup) return value.source;
  if (typeof value === 'object') return value.map(({ source }) => source).join('\n');
  return escapeHtml(String(value));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What HTML has no place for is gone: control characters, and halves of surrogate pairs. */
export function escapeHtml(text: string): string {
  return (
    text
      .replaceAll(/[&<>"']/gu, (character) => entities[character]!)
      // eslint-disable-next-line no-control-regex
      .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uD800-\uDFFF]/gu, '\uFFFD')
  );
}
