/**
 * A text as Markdown that reads as the text itself, for the middle of a line: no markup, HTML,
 * math or table cell begins or ends in it, and no line.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(/[\\`*_{}[\]<>#|~&$]/gu, String.raw`\$&`);
}
