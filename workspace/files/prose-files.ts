import type { Format } from '../../core/prose/block.ts';
import { basename, extname } from 'node:path';

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

/** What git calls the messages it has people write. */
const commitMessage = /^(?:COMMIT_EDITMSG|MERGE_MSG|SQUASH_MSG|TAG_EDITMSG)$/;

/** How a file is read: Markdown by its extension, git's messages by name, all else as plain text. */
export function formatOf(path: string): Format {
  if (commitMessage.test(basename(path))) return 'commit';
  return formats.get(extname(path).toLowerCase()) ?? 'text';
}
