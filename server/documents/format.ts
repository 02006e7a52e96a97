import type { Format } from '../../core/prose/block.ts';

/** `text` is what editors of the Vim family call plain text. */
const formats = new Map<string, Format>([
  ['markdown', 'markdown'],
  ['plaintext', 'text'],
  ['text', 'text'],
]);

/** How a document of this language is read; `undefined` for one midlint leaves alone. */
export function formatOf(languageId: string): Format | undefined {
  return formats.get(languageId);
}
