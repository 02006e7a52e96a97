import type { Format } from '../../core/prose/block.ts';

/** `text` is what editors of the Vim family call plain text, and `gitcommit` a commit message. */
const formats = new Map<string, Format>([
  ['markdown', 'markdown'],
  ['plaintext', 'text'],
  ['text', 'text'],
  ['git-commit', 'commit'],
  ['gitcommit', 'commit'],
]);

/** How a document of this language is read; `undefined` for one midlint leaves alone. */
export function formatOf(languageId: string): Format | undefined {
  return formats.get(languageId);
}
