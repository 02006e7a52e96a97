import type { Format } from '../../core/prose/block.ts';
import { extname } from 'node:path';

/** What a folder is searched for, and how each is read. */
const formats: ReadonlyMap<string, Format> = new Map([
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.txt', 'text'],
]);

/** Whether a file is prose by its name: what a search of a folder finds. */
export function isProseFile(path: string): boolean {
  return formats.has(extname(path).toLowerCase());
}

/** How a file is read: Markdown by its extension, all else as plain text. */
export function formatOf(path: string): Format {
  return formats.get(extname(path).toLowerCase()) ?? 'text';
}
